import * as viewMessages from '../../messages/view.ts';
import { type Facet, noValue } from '../../paper/facets.ts';
import { quote } from '../quote.ts';
import type { FacetSelection } from '../view.ts';
import { formatRange, isYear, parseRange, type Range } from '../year-range.ts';

type Pair = readonly [key: string, value: string];

/** Receives a sentence about an ignored part of a URL. */
export type AddNotice = (sentence: string) => void;

/**
 * Parses the selection in one facet from the distinct values of `key=` and `-key=`.
 * A range facet accepts one range with a dash; a single year is a range of one year, several are ticked
 * years.
 */
export function parseSelection(
  facet: Facet,
  any: readonly string[],
  not: readonly string[],
  notice: AddNotice,
): FacetSelection {
  if (facet.shape !== 'range')
    return { any: accepted(facet, any, notice), not: accepted(facet, not, notice) };
  const values = any.filter(isRangeValue);
  const years = values.filter(isYear);
  const range = parseRanges(facet, any, notice);
  const selection = { any: values, not: validNot(facet, not, notice) };
  const [only] = years;
  if (range !== null) return { ...selection, ...range };
  if (only === undefined || years.length > 1) return selection;
  return {
    ...selection,
    any: values.filter((value) => value !== only),
    from: Number(only),
    to: Number(only),
  };
}

/** Formats the selection in one facet as URL pairs: ticked values, the range, exclusions. */
export function formatSelection(key: Facet['key'], selection: FacetSelection): Pair[] {
  const { any, not, from, to } = selection;
  const pairs: Pair[] = any.map((value) => [key, value]);
  if (from !== undefined || to !== undefined) {
    const ambiguous = any.some(isYear);
    pairs.push([key, from === to && !ambiguous ? String(from) : formatRange(selection)]);
  }
  return [...pairs, ...not.map((value): Pair => [`-${key}`, value])];
}

/** The values that a facet accepts; gives a notice for each other one. */
function accepted(facet: Facet, values: readonly string[], notice: AddNotice): readonly string[] {
  const { accepts } = facet;
  if (accepts === undefined) return values;
  return values.filter((value) => {
    const valid = value === noValue || accepts(value);
    if (!valid) notice(viewMessages.invalidValue(facet.label, quote(value)));
    return valid;
  });
}

function isRangeValue(value: string): boolean {
  return value === noValue || isYear(value);
}

/** The first range among the values; gives a notice for each value that is neither a range nor a year. */
function parseRanges(facet: Facet, values: readonly string[], notice: AddNotice): Range | null {
  let found: Range | null = null;
  for (const value of values) {
    if (isRangeValue(value)) continue;
    const range = parseRange(value);
    if (range === null) notice(viewMessages.invalidRange(facet.label, quote(value)));
    else if (found !== null) notice(viewMessages.secondRange(facet.label, quote(value)));
    else found = range;
  }
  return found;
}

function validNot(facet: Facet, values: readonly string[], notice: AddNotice): string[] {
  return values.filter((value) => {
    const valid = isRangeValue(value);
    if (!valid) notice(viewMessages.invalidYear(facet.label, quote(value)));
    return valid;
  });
}
