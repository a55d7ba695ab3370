import * as commonMessages from '../messages/common.ts';
import * as viewMessages from '../messages/view.ts';
import { facets as commonFacets, type Facet, noValue } from '../paper/facets.ts';
import { fullValueLabel, rangeLabel } from './describe-view.ts';
import { facetSelectionOf, type View, withFacetSelection } from './view.ts';

/** The label of one constraint of a view, and the view without it. */
interface Constraint {
  readonly label: string;
  readonly without: View;
}

/**
 * All constraints of a view, for the chips above the table: each ticked value, exclusion, range, query and
 * reading list.
 */
export function constraintsOf(view: View, facets: readonly Facet[] = commonFacets): Constraint[] {
  const query = view.query.trim();
  const constraints: Constraint[] =
    query === '' ? [] : [{ label: `“${query}”`, without: { ...view, query: '' } }];
  if (view.readingList !== null)
    constraints.unshift({
      label: capitalised(viewMessages.readingList(view.readingList.name)),
      without: { ...view, readingList: null },
    });
  return constraints.concat(facets.flatMap((facet) => constraintsIn(facet, view)));
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
        ? commonMessages.noneOf(facet.label)
        : viewMessages.labelled(facet.label, fullValueLabel(facet, value)),
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
            without: withFacetSelection(view, facet.key, { any, not }),
          },
        ];
  const excluded = not.map((value) => ({
    label:
      value === noValue
        ? viewMessages.anyOf(facet.label)
        : viewMessages.labelled(facet.label, viewMessages.not(fullValueLabel(facet, value))),
    without: withFacetSelection(view, facet.key, {
      ...range,
      any,
      not: not.filter((other) => other !== value),
    }),
  }));
  return [...ticked, ...ranged, ...excluded];
}
