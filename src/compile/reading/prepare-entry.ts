import { spacedWords } from '../markdown/white-space.ts';
import { fieldNameOfLine, isPaperFieldName } from '../names/field-role.ts';
import { isPaperUrl } from '../names/link-kind.ts';
import type { EntryLines, FieldLine } from './entry-lines.ts';
import { endAt, gapAt } from './lines/atoms.ts';
import type { Line } from './lines/line.ts';
import type { PreparedLine, Reading } from './partial-labellings.ts';
import { announced, announcedTitle } from './recognise/recognise.ts';
import { type SlotLine, slotOf } from './slots.ts';

/** All lines from this one on share a slot: so far down, order says little. */
const lastLine = 5;

/** Finds the slots of all lines of a candidate, the head first, and all that their spans may be. */
export function prepareEntry({ container, head, lines }: EntryLines): readonly PreparedLine[] {
  const isBelowName = isName(head);
  return [
    prepare(head, { key: `${container}|head`, role: null }, true),
    ...lines.map((line, index) =>
      prepare(
        line.text,
        { key: `${container}|${lineName(line, index)}`, role: line.role },
        line.item === null && line.role === null && index < 2,
        isBelowName,
      ),
    ),
  ];
}

/** `**KNOT (Kite Notes)**`, `**Kite Notes**`: a line that is only the name of a system. */
function isName({ text, marks }: Line): boolean {
  return (
    /^\s*\S+(?:\s\S+)?(?:\s\([^()]{1,80}\))?\s*$/u.test(text) && !marks.some(({ kind }) => kind === 'link')
  );
}

function lineName({ item, role }: FieldLine, index: number): string {
  if (role !== null) return `column ${role}`;
  return `${item === null ? 'line' : 'item'} ${Math.min(index, lastLine)}`;
}

/**
 * Prepares a line. A field name such as "Authors:" is part of the slots until the next one, a bar or the end.
 * Below the name of a system, the link after "Paper:" may be the title.
 */
function prepare(line: Line, slotLine: SlotLine, mayHoldTitle: boolean, isBelowName = false): PreparedLine {
  const { atoms, gaps, linkEnds, text, citedPeopleStart } = line.cut;
  const slotLines: SlotLine[] = [];
  let current = slotLine;
  let quotes = 0;
  let isBare = false;
  let valueStart = 0;
  atoms.forEach(({ start, end, link }, atom) => {
    // `arXiv: 2001.00001 [Kite Letters 12, 34 (2021)]`: a bracket after the value is not part of it.
    if (gaps[atom]?.includes('|') || (isBare && gaps[atom]?.includes('['))) current = slotLine;
    // `Title: Kites and Knots. Ada Frost, Kite Letters 2020`: what comes after the title may be any other
    // field.
    if (endsTitle(current, slotLine, gaps[atom]) && titleWord.test(text.text.slice(valueStart, start)))
      current = { key: `${slotLine.key} after title`, role: null };
    if (atom === citedPeopleStart && mayHoldTitle) current = { key: `${slotLine.key} cited`, role: null };
    slotLines.push(current);
    for (const token of gapAt(gaps, atom))
      quotes = Math.max(0, quotes + (token === '"' ? 1 : token === '”' ? -1 : 0));
    const after = gapAt(gaps, atom + 1);
    // A colon inside a link or in quotes is its text's: `[Links: knots without rope](…)`.
    if (
      !after.includes(':') ||
      (quotes > 0 && !after.includes('”')) ||
      (link !== null && endAt(linkEnds, atom) > atom)
    )
      return;
    // `Paper(Oral): …`: the field name begins before the bracket.
    const from = after[0] === ')' ? (atoms[atom - 1] ?? { start }).start : start;
    const fieldName = fieldNameOfLine(`${text.text.slice(from, end)}${from < start ? ')' : ''}: x`);
    if (fieldName === null) return;
    isBare = link === null && !after.includes('[') && atoms[atom + 1]?.link === null;
    valueStart = end;
    const isWork = isBelowName && isPaperFieldName(fieldName.name) && linksTitle(line, atom + 1);
    const role = isWork ? 'work' : fieldName.role;
    current = { key: `${slotLine.key} ${role}`, role: role === 'citation' ? null : role };
  });
  return withSlots(line, (atom) => slotLines[atom] ?? slotLine, mayHoldTitle && slotLine.role !== 'links');
}

/** `Paper: [A Title of Words](…)`: the words of a link to literature may be the title of the work. */
function linksTitle({ cut: { atoms, linkEnds, text } }: Line, atom: number): boolean {
  const { link = null, start = 0 } = atoms[atom] ?? {};
  const words = text.text.slice(start, atoms[endAt(linkEnds, atom)]?.end);
  return link !== null && isPaperUrl(link.url) && spacedWords(words) >= 3;
}

/** A word no author's name has: `Title: Frost, A., Berg, M. Kites and Knots` goes on after a full stop. */
const titleWord = /(?<![\p{L}\p{N}'’-])(?!(?:and|et|al|de|del|den|der|van|von)(?!\p{L}))\p{Ll}{2,}/u;

/** Whether a full stop follows a title that a field name announced. */
function endsTitle({ role }: SlotLine, line: SlotLine, gap: readonly string[] | undefined): boolean {
  return role === 'title' && line.role === null && gap?.includes('.') === true;
}

/** Finds the slots of a line's spans. `slotLineOf` gives the line of the slot of spans from an atom on. */
export function withSlots(
  line: Line,
  slotLineOf: (atom: number) => SlotLine,
  mayHoldTitle: boolean,
): PreparedLine {
  const slots = line.spans.map(([first], atom) =>
    slotOf(slotLineOf(atom), first?.span ?? { open: '', setAs: '' }),
  );
  const readings = line.spans.map((spans, atom): readonly Reading[] => {
    const role = slots[atom]?.slotLine.role ?? null;
    return role === null ? spans : spans.map((one) => announcedReading(one, role, mayHoldTitle));
  });
  return { cut: line.cut, slots, readings, mayHoldTitle };
}

function announcedReading(one: Reading, role: string, mayHoldTitle: boolean): Reading {
  return {
    span: one.span,
    hypotheses: announced(one.span, role, one.hypotheses),
    title: mayHoldTitle ? announcedTitle(one.span, role, one.title) : null,
  };
}
