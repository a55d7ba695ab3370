import { type Facet, facets } from '../paper/facets.ts';
import { type Constraint, rangeWords, valueWords } from '../view/describe-view.ts';
import { quote } from '../view/quote.ts';
import { selectionOf, type View, withSelection } from '../view/view.ts';
import type { WayOut } from './exploration.ts';
import { countRows } from './explore.ts';
import type { ListIndex } from './list-index.ts';
import { parseQuery } from './query/parse-query.ts';
import { printQuery } from './query/print-query.ts';
import { conjuncts, group } from './query/query-node.ts';

/** Of a pasted text not every word is tried. */
const mostParts = 12;

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

/** The whole query, and where it asks for several things, each of them. */
function queryConstraints(view: View): Constraint[] {
  const query = view.query.trim();
  if (query === '') return [];
  const whole = { label: `without ${quote(query)}`, without: { ...view, query: '' } };
  const parts = conjuncts(parseQuery(query).root);
  if (parts.length < 2) return [whole];
  const single = parts.slice(0, mostParts).map((part) => ({
    label: `without ${quote(query.slice(part.start, part.end))}`,
    without: {
      ...view,
      query: `${printQuery(
        group(
          'and',
          parts.filter((other) => other !== part),
        ),
      )} `,
    },
  }));
  return [...single, whole];
}

function facetConstraints(facet: Facet, view: View): Constraint[] {
  const { any, not, ...range } = selectionOf(view, facet.key);
  const ticked = [rangeWords(range), ...any.map((value) => valueWords(facet, value))].filter((words) => words !== '').join(' or ');
  const withoutTicked = { label: `without ${facet.label}: ${ticked}`, without: withSelection(view, facet.key, { any: [], not }) };
  const withoutExclusions = not.map((value) => ({
    label: `without excluding ${facet.label}: ${valueWords(facet, value)}`,
    without: withSelection(view, facet.key, { ...range, any, not: not.filter((other) => other !== value) }),
  }));
  return ticked === '' ? withoutExclusions : [withoutTicked, ...withoutExclusions];
}
