import { noValue } from '../paper/facets.ts';
import type { Slice } from '../search/crosstab/slice.ts';
import { isYear } from '../view/year-range.ts';

/** A place on the axis of the years. */
export interface YearSlot {
  readonly name: string;
  /** The place of its slice among those of the years; null for a year without papers. */
  readonly slice: number | null;
}

/** Lays out the years without gaps, so that equal distances are equal times; early years as one before them, papers without a year behind. */
export function yearSlots(years: readonly Slice[]): YearSlot[] {
  const slots: YearSlot[] = [];
  years.forEach(({ name }, slice) => {
    const last = slots.at(-1)?.name ?? '';
    // The early years end with their last one.
    const before = Number(last.slice(-4));
    if (last !== '' && isYear(name))
      for (let year = before + 1; year < Number(name); year += 1)
        slots.push({ name: String(year), slice: null });
    slots.push({ name, slice });
  });
  return slots;
}

/** The words below a place on the axis. */
export function slotLabel(name: string): string {
  if (name === noValue) return 'none';
  return isYear(name) ? name : `–${name.slice(-4)}`;
}
