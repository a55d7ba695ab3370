import { linksOf, slice } from '../markdown/styled-text.ts';
import { fieldNameOfLine, roleOfFieldName } from '../names/field-role.ts';
import { isLabel } from '../names/link-kind.ts';
import { wordCount } from '../names/title-text.ts';
import type { EntryLines, FieldLine } from '../reading/entry-lines.ts';
import type { Line } from '../reading/lines/line.ts';

/** An item's first line and the lines below it. */
interface ItemLines {
  readonly head: Line;
  readonly lines: readonly FieldLine[];
}

/**
 * `- [Our notes on KITE](…)` above `- Title: KITE: A Sail of Many Words` and `- Venue: KNOT 2020`: the line
 * below gives the title, so the title opens the entry, and the item's own words are only a name.
 */
export function openedByTitle(opening: FieldLine, lines: readonly FieldLine[]): ItemLines {
  const { text: head } = opening;
  const titles = lines.filter(namesTitle);
  const [title] = titles;
  if (title === undefined || titles.length > 1 || namesTitle({ text: head })) return { head, lines };
  const others = lines.filter((line) => line !== title);
  // Without a link or a fact of the paper, an item such as `Week 3` is about something else.
  if (linksOf(head).length === 0 && !others.some(givesFact)) return { head, lines };
  const text = afterFieldName(title.text);
  if (prints(head.text, text.text)) return { head, lines };
  return { head: text, lines: [{ ...opening, role: 'name' }, ...others] };
}

/** Tells whether an item's title was taken from a line below it (`openedByTitle`). */
export function isOpenedByTitle({ container, lines }: EntryLines): boolean {
  return container === 'item' && lines[0]?.role === 'name';
}

/** `Authors: …`, `Year: …` */
function givesFact({ text }: FieldLine): boolean {
  const role = fieldNameOfLine(text.text)?.role;
  return role === 'authors' || role === 'venue' || role === 'date';
}

/** Tells whether an item already contains a title, perhaps without its subtitle. */
function prints(item: string, title: string): boolean {
  const [printed, whole] = [item, title].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
  if (printed === undefined || whole === undefined) return false;
  return printed.includes(whole) || (wordCount(item) >= 3 && whole.includes(printed));
}

/** `Title: …`, `论文：…`: a field name, and after it words of a title's length. */
function namesTitle({ text, hasMore = false }: Pick<FieldLine, 'text'> & Partial<FieldLine>): boolean {
  const field = fieldNameOfLine(text.text);
  if (field === null || hasMore || roleOfFieldName(field.name) !== 'title') return false;
  const value = afterFieldName(text);
  return (
    wordCount(value.text) >= 3 &&
    !/^\s*https?:/iu.test(value.text) &&
    !linksOf(value).some(({ start, end }) => isLabel(value.text.slice(start, end)))
  );
}

function afterFieldName(text: Line): Line {
  return text.withText(slice(text, fieldNameOfLine(text.text)?.length ?? 0));
}
