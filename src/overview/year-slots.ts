import * as overviewMessages from '../messages/overview.ts';
import { noValue } from '../paper/facets.ts';
import type { Slice } from '../search/crosstab/slice.ts';
import { isYear } from '../view/year-range.ts';

/** A position on the year axis. */
export interface YearSlot {
  readonly name: string;
  /** The index of its slice among the years; null for a year without papers. */
  readonly sliceIndex: number | null;
}

/**
 * The positions on the year axis. Years without papers are filled in; early years share the first position,
 * papers without a year get the last.
 */
export function yearSlots(years: readonly Slice[]): YearSlot[] {
  const slots: YearSlot[] = [];
  years.forEach(({ name }, sliceIndex) => {
    const last = slots.at(-1)?.name ?? '';
    // Early years are one slice, named by their range: `1987–1990`.
    const before = Number(last.slice(-4));
    if (last !== '' && isYear(name))
      for (let year = before + 1; year < Number(name); year += 1)
        slots.push({ name: String(year), sliceIndex: null });
    slots.push({ name, sliceIndex });
  });
  return slots;
}

/** The label below a position. */
export function slotLabel(name: string): string {
  if (name === noValue) return overviewMessages.noYear;
  return isYear(name) ? name : `–${name.slice(-4)}`;
}

/**
 * Tells whether a position has room for a label if `most` fit side by side. Both ends have if they are no
 * years, and so have years at equal distances from the end, unless they are too near to such a start.
 */
export function hasRoomForLabel(slots: readonly YearSlot[], index: number, most: number): boolean {
  const name = slots[index]?.name ?? '';
  if (!isYear(name)) return true;
  const step = Math.ceil(slots.length / most);
  const isClear = index >= step || isYear(slots[0]?.name ?? '');
  return isClear && (slots.length - 1 - index) % step === 0;
}
