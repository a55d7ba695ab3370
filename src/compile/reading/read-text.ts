import type { Label } from './hypothesis.ts';
import { type Labelling, labelLines } from './label-lines.ts';
import type { Line } from './lines/line.ts';
import { withSlots } from './prepare-entry.ts';
import { SlotCounts } from './slots.ts';

const nothingLearned = new SlotCounts();

/** Labels one line by itself, without a page. `mayHoldTitle` tells whether it may contain the title. */
export function labelText(line: Line, mayHoldTitle: boolean): Labelling {
  const slotLine = { key: mayHoldTitle ? 'text|head' : 'text|line', role: null };
  return labelLines([withSlots(line, () => slotLine, mayHoldTitle)], nothingLearned);
}

/** Tells whether a line holds facts and nothing else: people, a venue, a date, links. */
export function isFacts(line: Line): boolean {
  const [spans = []] = labelText(line, false).lines;
  return (
    spans.length > 0 &&
    spans.every(
      ({ label, score }) => label !== 'remark' && (label === 'link' || label === 'field name' || score > 0),
    ) &&
    spans.some(({ label }) => strong.has(label))
  );
}

const strong: ReadonlySet<Label> = new Set(['people', 'venue', 'date', 'link', 'award']);

/** How much a text gains by being read as a title, in log odds; below 0 it is more likely something else. */
export function titleGain(line: Line): number {
  const { title, gain } = labelText(line, true);
  return title === null ? Number.NEGATIVE_INFINITY : gain;
}
