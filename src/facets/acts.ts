import { type Facet, noValue } from '../paper/facets.ts';
import {
  excludeValue,
  type FacetSelection,
  facetSelectionOf,
  toggleValue,
  type View,
  withFacetSelection,
} from '../view/view.ts';
import { isYear, parseRange, type Range } from '../view/year-range.ts';

/** What the reader can do with a value of a facet. */
export const acts = ['tick', 'only', 'exclude', 'year'] as const;
export type Act = (typeof acts)[number];

/** A value of a facet, and what is done with it. */
export interface ValueAct {
  readonly facet: Facet['key'];
  /** For `year`, a year or several: `2021`, `1990-1999`. */
  readonly value: string;
  readonly act: Act;
}

/**
 * The view after an act. The same act again undoes it, except `only`. `year` puts its years in place of the
 * range; again, it removes the range.
 */
export function viewAfter(view: View, { facet, value, act }: ValueAct): View {
  if (act === 'tick') return toggleValue(view, facet, value);
  if (act === 'exclude') return excludeValue(view, facet, value);
  if (act === 'only') return withFacetSelection(view, facet, { any: [value], not: [] });
  const selection = facetSelectionOf(view, facet);
  const { any, not } = selection;
  const range = isDone(selection, { facet, value, act }) ? {} : yearsOf(value);
  return withFacetSelection(view, facet, { any, not, ...range });
}

/** Tells whether an act was done already, so that it would be undone. */
export function isDone({ any, not, from, to }: FacetSelection, { value, act }: ValueAct): boolean {
  if (act === 'tick') return any.includes(value);
  if (act === 'exclude') return not.includes(value);
  if (act === 'only') return any.length === 1 && any.includes(value) && not.length === 0;
  const years = yearsOf(value);
  return from === years.from && to === years.to;
}

function yearsOf(value: string): Range {
  return isYear(value) ? { from: Number(value), to: Number(value) } : (parseRange(value) ?? {});
}

/** Asks for any value of a facet: excludes "(none)". */
export function anyValueOf(facet: Facet['key']): ValueAct {
  return { facet, value: noValue, act: 'exclude' };
}
