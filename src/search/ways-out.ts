import { type Facet, facets } from '../paper/facets.ts';
import { type Constraint, rangeWords } from '../view/describe-view.ts';
import { selectionOf, type View, withSelection } from '../view/view.ts';
import type { WayOut } from './exploration.ts';
import { countRows } from './explore.ts';
import type { ListIndex } from './list-index.ts';

/**
 * For a view that shows nothing: each single constraint whose removal shows something, the most rows first.
 * All that is ticked in one facet is one constraint, since its values are ORed. Empty when the view shows rows.
 */
export function waysOut(index: ListIndex, view: View): WayOut[] {
  if (countRows(index, view) > 0) return [];
  const constraints = [...queryConstraints(view), ...facets.flatMap((facet) => facetConstraints(facet, view))];
  return constraints
    .map(({ label, without }) => ({ label, view: without, count: countRows(index, without) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function queryConstraints(view: View): Constraint[] {
  const query = view.query.trim();
  return query === '' ? [] : [{ label: `without “${query}”`, without: { ...view, query: '' } }];
}

function facetConstraints(facet: Facet, view: View): Constraint[] {
  const { any, not, ...range } = selectionOf(view, facet.key);
  const ticked = [rangeWords(range), ...any].filter((words) => words !== '').join(' or ');
  const withoutTicked = { label: `without ${facet.label}: ${ticked}`, without: withSelection(view, facet.key, { any: [], not }) };
  const withoutExclusions = not.map((value) => ({
    label: `without excluding ${facet.label}: ${value}`,
    without: withSelection(view, facet.key, { ...range, any, not: not.filter((other) => other !== value) }),
  }));
  return ticked === '' ? withoutExclusions : [withoutTicked, ...withoutExclusions];
}
