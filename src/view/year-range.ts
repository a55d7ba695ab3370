import type { FacetSelection } from './view.ts';

/** A range of years, both ends included; an absent end is open. */
export type Range = Pick<FacetSelection, 'from' | 'to'>;

const bound = /^[1-9]\d{3}$/;
const dashed = /^([1-9]\d{3})?-([1-9]\d{3})?$/;

/** Tells whether a value is a year between 1000 and 9999. */
export function isYear(value: string): boolean {
  return bound.test(value);
}

/** Parses `2020-2023`, `2020-` or `-2023`; null for anything else, including a range that runs backwards. */
export function parseRange(text: string): Range | null {
  const [, first, last] = dashed.exec(text) ?? [];
  if (first === undefined && last === undefined) return null;
  const range: { from?: number; to?: number } = {};
  if (first !== undefined) range.from = Number(first);
  if (last !== undefined) range.to = Number(last);
  const { from, to } = range;
  return from !== undefined && to !== undefined && from > to ? null : range;
}

/** Formats a range for an address (`2020-2023`, `2020-`, `-2023`); empty when both ends are open. */
export function formatRange({ from, to }: Range): string {
  return from === undefined && to === undefined ? '' : `${from ?? ''}-${to ?? ''}`;
}
