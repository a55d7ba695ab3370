import * as commonMessages from '../messages/common.ts';
import * as viewMessages from '../messages/view.ts';
import { facets as commonFacets, type Facet, nounOf, noValue, treePath } from '../paper/facets.ts';
import { exclusionText, fullValueLabel, rangeLabel, valueInPhrase } from './describe-view.ts';
import { facetSelectionOf, type View, withFacetSelection } from './view.ts';

/** A constraint of a view, and the view without it. */
interface Constraint {
  /** On its own: `Venue: OSDI`. */
  readonly label: string;
  /** Within a sentence: `OSDI`. */
  readonly phrase: string;
  readonly without: View;
}

/** The constraints of a view: query, reading list, and each ticked value, exclusion and range. */
export function constraintsOf(view: View, facets: readonly Facet[] = commonFacets): Constraint[] {
  const query = view.query.trim();
  return [
    ...(query === ''
      ? []
      : [
          {
            label: `“${query}”`,
            phrase: viewMessages.matching(query),
            without: { ...view, query: '' },
          },
        ]),
    ...filtersOf(view, facets),
  ];
}

/** The constraints of a view but for its query, which the search box shows. */
export function filtersOf(view: View, facets: readonly Facet[]): Constraint[] {
  const filters = facets.flatMap((facet) => constraintsIn(facet, view));
  if (view.readingList === null) return filters;
  const phrase = viewMessages.readingList(view.readingList.name);
  return [{ label: capitalised(phrase), phrase, without: { ...view, readingList: null } }, ...filters];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function constraintsIn(facet: Facet, view: View): Constraint[] {
  const { any, not, ...range } = facetSelectionOf(view, facet.key);
  const years = rangeLabel(range);
  const ticked = any.map((value) => ({
    label:
      value === noValue
        ? commonMessages.noneOf(nounOf(facet))
        : viewMessages.labelled(facet.label, fullValueLabel(facet, value)),
    phrase: tickedPhrase(facet, value),
    without: withFacetSelection(view, facet.key, {
      ...range,
      any: any.filter((other) => other !== value),
      not,
    }),
  }));
  const ranged =
    years === ''
      ? []
      : [
          {
            label: viewMessages.labelled(facet.label, years),
            phrase: years,
            without: withFacetSelection(view, facet.key, { any, not }),
          },
        ];
  const excluded = not.map((value) => ({
    label:
      value === noValue
        ? viewMessages.anyOf(nounOf(facet))
        : viewMessages.labelled(facet.label, viewMessages.not(fullValueLabel(facet, value))),
    phrase: exclusionText(facet, value),
    without: withFacetSelection(view, facet.key, {
      ...range,
      any,
      not: not.filter((other) => other !== value),
    }),
  }));
  return [...ticked, ...ranged, ...excluded];
}

function tickedPhrase(facet: Facet, value: string): string {
  if (value === noValue) return viewMessages.no(nounOf(facet));
  if (facet.key === 'has') return viewMessages.having(valueInPhrase(facet, value));
  return facet.shape === 'tree' ? (treePath(value).at(-1) ?? value) : valueInPhrase(facet, value);
}
