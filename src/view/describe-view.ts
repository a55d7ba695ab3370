import * as viewMessages from '../messages/view.ts';
import {
  facets as commonFacets,
  displaySeparator,
  type Facet,
  nounOf,
  noValue,
  treePath,
} from '../paper/facets.ts';
import { valueLabel } from '../paper/value-label.ts';
import { facetSelectionOf, type View } from './view.ts';
import type { Range } from './year-range.ts';

/**
 * Describes a view: `OSDI or SOSP, 2020–2023, with code, not ATC, matching “gpu”`; empty without
 * constraints, unless it is the library.
 */
export function describeView(view: View, facets: readonly Facet[] = commonFacets): string {
  const ticked = facets
    .map((facet) => ({ facet, text: tickedText(facet, view) }))
    .filter(({ text }) => text !== '');
  const named = ticked.filter(({ facet }) => facet.shape !== 'range' && facet.key !== 'has');
  const ranged = ticked.filter(({ facet }) => facet.shape === 'range');
  const linked = ticked.filter(({ facet }) => facet.key === 'has');
  const excluded = facets.flatMap((facet) =>
    facetSelectionOf(view, facet.key).not.map((value) => exclusionText(facet, value)),
  );
  const query = view.query.trim();
  return [
    ...(view.library ? [viewMessages.yourLibrary] : []),
    ...(view.readingList === null ? [] : [viewMessages.readingList(view.readingList.name)]),
    ...[...named, ...ranged, ...linked].map(({ text }) => text),
    ...excluded,
    ...(query === '' ? [] : [viewMessages.matching(query)]),
  ].join(', ');
}

/** Formats a range for readers: `2020–2023`, `since 2020`; empty when both ends are open. */
export function rangeLabel({ from, to }: Range): string {
  return from === undefined && to === undefined ? '' : viewMessages.years(from ?? null, to ?? null);
}

/** Joins the inclusions of one facet: `OSDI or SOSP`, `2020–2023 or no year`, `with code`. */
function tickedText(facet: Facet, view: View): string {
  const { any, ...range } = facetSelectionOf(view, facet.key);
  const values = any.filter((value) => value !== noValue).map((value) => valueInPhrase(facet, value));
  const named = [rangeLabel(range), ...values].filter((text) => text !== '').join(viewMessages.or);
  const text = facet.key === 'has' && named !== '' ? viewMessages.having(named) : named;
  const nothing = any.includes(noValue) ? viewMessages.no(nounOf(facet)) : '';
  return [text, nothing].filter((part) => part !== '').join(viewMessages.or);
}

/** An exclusion within a sentence: `not ATC`, `without code`, `with any venue`. */
export function exclusionText(facet: Facet, value: string): string {
  if (value === noValue) return viewMessages.withAny(nounOf(facet));
  const text = valueInPhrase(facet, value);
  return facet.key === 'has' ? viewMessages.without(text) : viewMessages.not(text);
}

/** The label of a value; of a path with all its steps. */
export function fullValueLabel(facet: Facet, value: string): string {
  return facet.shape === 'tree' ? treePath(value).join(displaySeparator) : valueLabel(facet.key, value);
}

/** A value within a sentence: kinds of links in lower case. */
export function valueInPhrase(facet: Facet, value: string): string {
  return facet.key === 'has' && value !== 'arxiv' ? value : fullValueLabel(facet, value);
}
