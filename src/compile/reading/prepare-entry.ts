import { labelOfLine } from '../names/field-role.ts';
import { type CutLine, cutLine } from './atoms.ts';
import type { EntryLines, FieldLine } from './entry-lines.ts';
import type { PreparedLine } from './paths.ts';
import { prepareLine } from './prepare-line.ts';
import type { Slot } from './slots.ts';

/** Lines below this one share a slot. */
const lastLine = 5;

/** Cuts a candidate's lines into spans with all that they may be. The head comes first. */
export function prepareEntry(candidate: EntryLines): readonly PreparedLine[] {
  const before = prepared.get(candidate);
  if (before !== undefined) return before;
  const lines = prepareLines(candidate);
  prepared.set(candidate, lines);
  return lines;
}

/** A candidate's lines depend on it alone: they are kept while it is, for its page's rounds and its next edit. */
const prepared = new WeakMap<EntryLines, readonly PreparedLine[]>();

function prepareLines({ container, head, lines }: EntryLines): PreparedLine[] {
  return [
    prepare(cutLine(head), { line: `${container}|head`, role: null }, true),
    ...lines.map((line, index) =>
      prepare(
        cutLine(line.text),
        { line: `${container}|${lineName(line, index)}`, role: line.role },
        line.item === null && line.role === null && index < 2,
      ),
    ),
  ];
}

function lineName({ item, role }: FieldLine, index: number): string {
  if (role !== null) return `column ${role}`;
  return `${item === null ? 'line' : 'item'} ${Math.min(index, lastLine)}`;
}

/** A label such as "Authors:" holds until the next one, a bar or the end of the line. */
function prepare(cut: CutLine, slot: Slot, mayHoldTitle: boolean): PreparedLine {
  const slots: Slot[] = [];
  let current = slot;
  cut.atoms.forEach(({ start, end }, atom) => {
    if (cut.gaps[atom]?.includes('|')) current = slot;
    slots.push(current);
    const behind = cut.gaps[atom + 1] ?? [];
    if (!behind.includes(':')) return;
    // `Paper(Oral): …`: the words before the bracket are the label.
    const from = behind[0] === ')' ? (cut.atoms[atom - 1] ?? { start }).start : start;
    const label = labelOfLine(`${cut.text.text.slice(from, end)}${from < start ? ')' : ''}: x`);
    if (label !== null) current = { line: `${slot.line} ${label.role}`, role: label.role };
  });
  return prepareLine(cut, (atom) => slots[atom] ?? slot, mayHoldTitle && slot.role !== 'links');
}
