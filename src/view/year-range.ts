import type { Selection } from './view.ts';

/** The ends of a range, both included; an absent end is open. */
export type Range = Pick<Selection, 'from' | 'to'>;

const bound = /^[1-9]\d{3}$/;
const dashed = /^([1-9]\d{3})?-([1-9]\d{3})?$/;

/** Tells whether a value is a whole year between 1000 and 9999, as an address may write it. */
export function isYear(value: string): boolean {
  return bound.test(value);
}

/** Reads `2020-2023`, `2020-` or `-2023`; null for anything else and for a range that runs backwards. */
export function parseRange(text: string): Range | null {
  const [, first, last] = dashed.exec(text) ?? [];
  if (first === undefined && last === undefined) return null;
  const range: { from?: number; to?: number } = {};
  if (first !== undefined) range.from = Number(first);
  if (last !== undefined) range.to = Number(last);
  const { from, to } = range;
  return from !== undefined && to !== undefined && from > to ? null : range;
}

/** Writes a range with its dash (`2020-2023`, `2020-`, `-2023`); an empty text when both ends are open. */
export function formatRange({ from, to }: Range, dash = '-'): string {
  return from === undefined && to === undefined ? '' : `${from ?? ''}${dash}${to ?? ''}`;
}
