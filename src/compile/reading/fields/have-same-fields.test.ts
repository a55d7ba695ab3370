import { describe, expect, it } from 'vitest';
import { labelLines } from '../label-lines.ts';
import { Line } from '../lines/line.ts';
import { Memo } from '../lines/memo.ts';
import { withSlots } from '../prepare-entry.ts';
import { SlotCounts } from '../slots.ts';
import { haveSameFields } from './have-same-fields.ts';

const slotLine = { key: 'item|head', role: null };
const prepared = [
  withSlots(
    new Line({ text: 'Kites over Quiet Water. KNAR 2031.', marks: [] }, new Memo()),
    () => slotLine,
    true,
  ),
];
const labelling = labelLines(prepared, new SlotCounts());

describe('haveSameFields', () => {
  it('holds for the same labels, however sure they are', () => {
    expect(haveSameFields(labelling, { ...labelling, gain: 0, margin: 0 })).toBe(true);
  });

  it('fails where a label differs', () => {
    const lines = labelling.lines.map((spans) => spans.map((one) => ({ ...one, label: 'remark' as const })));
    expect(haveSameFields(labelling, { ...labelling, lines })).toBe(false);
  });

  it('fails where names of people are hardly anything else in one of them', () => {
    const people = (share: number) => ({
      ...labelling,
      lines: labelling.lines.map((spans) =>
        spans.map((one) => ({ ...one, label: 'people' as const, shares: [['people', share]] as const })),
      ),
    });
    expect(haveSameFields(people(0.99), people(0.98))).toBe(true);
    expect(haveSameFields(people(0.99), people(0.6))).toBe(false);
  });

  it('fails where the page has fields of its own', () => {
    expect(haveSameFields(labelling, { ...labelling, ownFieldNames: new Set(['Env']) })).toBe(false);
  });
});
