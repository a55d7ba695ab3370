import { type StyledText, slice } from '../markdown/styled-text.ts';
import { spacedWords } from '../markdown/white-space.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import type { FieldLine } from '../reading/entry-lines.ts';
import type { SectionedBlock } from '../syntax/outline.ts';
import type { BlockLines } from './field-lines.ts';

/** Bold words before a colon that open paragraphs again and again. */
export interface RecurringFieldNames {
  /** The one that opens sections: a title comes after it, whatever it says. */
  readonly opening: string | null;
  /** The others, after which fields come. */
  readonly fields: ReadonlySet<string>;
}

/** A name that opens fewer paragraphs than this does not count. */
const minParagraphs = 3;
const maxWords = 3;

/** Finds the field names that open paragraphs: `**Site:** the North Sea`. */
export function recurringFieldNames(
  blocks: readonly SectionedBlock[],
  blockLines: BlockLines,
): RecurringFieldNames {
  const counts = new Map<string, number>();
  const firsts = new Map<string, number>();
  let isFirst = true;
  let section: readonly string[] = [];
  for (const block of blocks) {
    if (block.section !== section) isFirst ||= block.section.join('\n') !== section.join('\n');
    section = block.section;
    const [line] = block.node.type === 'paragraph' ? blockLines.of(block.node) : [];
    const name = line === undefined ? null : openingFieldName(line.text);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (name !== null && isFirst) firsts.set(name, (firsts.get(name) ?? 0) + 1);
    isFirst = block.node.type !== 'paragraph';
  }
  const recurring = [...counts].filter(([, count]) => count >= minParagraphs).map(([name]) => name);
  const [opening = null] = recurring
    .filter((name) => firsts.has(name))
    .sort((a, b) => (firsts.get(b) ?? 0) - (firsts.get(a) ?? 0));
  return { opening, fields: new Set(recurring.filter((name) => name !== opening)) };
}

/** Bold words that open a line before a colon, folded: perhaps a field name. Null for other lines. */
export function openingFieldName({ text, marks }: StyledText): string | null {
  const start = /[\p{L}\p{N}]/u.exec(text)?.index ?? 0;
  const bold = marks.find((mark) => mark.kind === 'strong' && mark.start <= start && mark.end > start);
  if (bold === undefined || !/[:：]\s*$/u.test(text.slice(start, bold.end) + after(text, bold.end)))
    return null;
  const words = text.slice(start, bold.end).replace(/[\s:：]+$/u, '');
  return words === '' || spacedWords(words) > maxWords ? null : words.toLowerCase();
}

/** A line without the name that opens sections, unless it is a usual field name, such as `Title:`. */
export function withoutOpening(line: FieldLine, { opening }: RecurringFieldNames): FieldLine {
  const { text } = line;
  if (opening === null || openingFieldName(text) !== opening || fieldNameOfLine(text.text) !== null)
    return line;
  return { ...line, text: text.withText(slice(text, /^[^:：]*[:：]\s*/u.exec(text.text)?.[0].length ?? 0)) };
}

/** A colon right after the bold words. */
function after(text: string, end: number): string {
  return /^\s*[:：]/u.exec(text.slice(end))?.[0] ?? '';
}
