import * as viewMessages from '../../messages/view.ts';
import type { Facet } from '../../paper/facets.ts';
import { fullValueLabel, rangeLabel } from '../../view/describe-view.ts';
import { quote } from '../../view/quote.ts';
import { facetSelectionOf, type View, withFacetSelection } from '../../view/view.ts';
import { type Bitset, bitsOf, countBits, fullBits, intersectInPlace } from '../bitset.ts';
import type { Removal } from '../exploration.ts';
import { countRows, limitOf } from '../explore.ts';
import { facetsIn } from '../facet-index.ts';
import { filterByFacet } from '../filter-by-facet.ts';
import type { ListIndex } from '../list-index.ts';
import { findConjuncts } from '../query/find-papers.ts';
import { formatQuery } from '../query/format-query.ts';
import { group } from '../query/query-node.ts';

/** A removal whose rows are not counted yet. */
type UncountedRemoval = Omit<Removal, 'count'>;

/**
 * For a view without rows: each constraint whose removal shows rows, most rows first. Empty when the view has
 * rows.
 * The ticked values of a facet are one constraint, since they are ORed.
 */
export function suggestRemovals(index: ListIndex, view: View): Removal[] {
  if (countRows(index, view) > 0) return [];
  const wholeRemovals = [
    ...removalsOfQuery(view),
    ...removalsOfLimit(view),
    ...facetsIn(index.facets).flatMap((facet) => removalsIn(facet, view)),
  ].map((removal) => ({ ...removal, count: countRows(index, removal.view) }));
  return [...wholeRemovals, ...withoutOnePart(index, view)]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function removalsOfQuery(view: View): UncountedRemoval[] {
  const query = view.query.trim();
  return query === '' ? [] : [{ label: viewMessages.without(quote(query)), view: { ...view, query: '' } }];
}

/** The whole list instead of the reading list and the library. */
function removalsOfLimit(view: View): UncountedRemoval[] {
  return view.readingList === null && !view.library
    ? []
    : [{ label: viewMessages.inWholeList, view: { ...view, readingList: null, library: false } }];
}

/** Removes each part of a query in turn. Searches for each part only once. */
function withoutOnePart(index: ListIndex, view: View): Removal[] {
  const text = index.textSearch()?.index;
  const found = text === undefined ? [] : findConjuncts(index, text, view.query);
  if (found.length < 2) return [];
  const before: Bitset[] = [rowsOfFacets(index, view)];
  for (const { bits } of found) before.push(intersect(before.at(-1) ?? bits, bits));
  const after: Bitset[] = [fullBits(index.total)];
  for (const { bits } of found.toReversed()) after.unshift(intersect(after[0] ?? bits, bits));
  return found.map(({ part }, position) => {
    const others = found.filter((_, other) => other !== position).map((other) => other.part);
    const lastIsBeingTyped = others.at(-1)?.end === view.query.length;
    return {
      label: viewMessages.without(quote(formatQuery(part))),
      view: { ...view, query: `${formatQuery(group('and', others))}${lastIsBeingTyped ? '' : ' '}` },
      count: countBits(
        intersect(before[position] ?? fullBits(index.total), after[position + 1] ?? fullBits(index.total)),
      ),
    };
  });
}

/** The papers that match the facets, the reading list and the library of a view, ignoring its query. */
function rowsOfFacets(index: ListIndex, view: View): Bitset {
  const limit = limitOf(index, view);
  const bits = limit === null ? fullBits(index.total) : bitsOf(limit, index.total);
  for (const column of Object.values(index.facets))
    intersectInPlace(
      bits,
      filterByFacet(column, facetSelectionOf(view, column.facet.key), index.total) ?? bits,
    );
  return bits;
}

function intersect(a: Bitset, b: Bitset): Bitset {
  const shared = a.slice();
  intersectInPlace(shared, b);
  return shared;
}

function removalsIn(facet: Facet, view: View): UncountedRemoval[] {
  const { any, not, ...range } = facetSelectionOf(view, facet.key);
  const ticked = [rangeLabel(range), ...any.map((value) => fullValueLabel(facet, value))]
    .filter((label) => label !== '')
    .join(viewMessages.or);
  const withoutTicked = {
    label: viewMessages.without(viewMessages.labelled(facet.label, ticked)),
    view: withFacetSelection(view, facet.key, { any: [], not }),
  };
  const withoutExclusions = not.map((value) => ({
    label: viewMessages.withoutExcluding(facet.label, fullValueLabel(facet, value)),
    view: withFacetSelection(view, facet.key, {
      ...range,
      any,
      not: not.filter((other) => other !== value),
    }),
  }));
  return ticked === '' ? withoutExclusions : [withoutTicked, ...withoutExclusions];
}
