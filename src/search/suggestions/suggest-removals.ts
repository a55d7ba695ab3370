import * as viewMessages from '../../messages/view.ts';
import { type Facet, facets } from '../../paper/facets.ts';
import { type Constraint, rangeWords, valueWords } from '../../view/describe-view.ts';
import { quote } from '../../view/quote.ts';
import { selectionOf, type View, withSelection } from '../../view/view.ts';
import { and, type Bitset, bitsOf, countBits, fullBits } from '../bitset.ts';
import type { Removal } from '../exploration.ts';
import { countRows } from '../explore.ts';
import { facetPass } from '../facet-pass.ts';
import type { ListIndex } from '../list-index.ts';
import { findConjuncts } from '../query/find-papers.ts';
import { printQuery } from '../query/print-query.ts';
import { group } from '../query/query-node.ts';

/**
 * For a view that shows nothing: each single constraint whose removal shows something, the most rows first.
 * All that is ticked in one facet is one constraint, since its values are ORed. Empty when the view shows rows.
 */
export function suggestRemovals(index: ListIndex, view: View): Removal[] {
  if (countRows(index, view) > 0) return [];
  const wholes = [
    ...queryConstraint(view),
    ...readingListConstraint(view),
    ...facets.flatMap((facet) => facetConstraints(facet, view)),
  ].map(({ label, without }) => ({
    label,
    view: without,
    count: countRows(index, without),
  }));
  return [...wholes, ...withoutOnePart(index, view)]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function queryConstraint(view: View): Constraint[] {
  const query = view.query.trim();
  return query === '' ? [] : [{ label: viewMessages.without(quote(query)), without: { ...view, query: '' } }];
}

function readingListConstraint(view: View): Constraint[] {
  return view.readingList === null
    ? []
    : [{ label: viewMessages.inWholeList, without: { ...view, readingList: null } }];
}

/** Drops each part of a query of several in turn. Each part is looked for once, whatever their number. */
function withoutOnePart(index: ListIndex, view: View): Removal[] {
  const text = index.text();
  const found = text === null ? [] : findConjuncts(index, text, view.query);
  if (found.length < 2) return [];
  const before: Bitset[] = [rowsOfFacets(index, view)];
  for (const { bits } of found) before.push(both(before.at(-1) ?? bits, bits));
  const behind: Bitset[] = [fullBits(index.total)];
  for (const { bits } of found.toReversed()) behind.unshift(both(behind[0] ?? bits, bits));
  return found.map(({ part }, place) => {
    const others = found.filter((_, other) => other !== place).map((other) => other.part);
    const isOpen = others.at(-1)?.end === view.query.length;
    return {
      label: viewMessages.without(quote(printQuery(part))),
      view: { ...view, query: `${printQuery(group('and', others))}${isOpen ? '' : ' '}` },
      count: countBits(
        both(before[place] ?? fullBits(index.total), behind[place + 1] ?? fullBits(index.total)),
      ),
    };
  });
}

/** What the facets and the reading list of a view let through, its query left out. */
function rowsOfFacets(index: ListIndex, view: View): Bitset {
  const bits =
    view.readingList === null
      ? fullBits(index.total)
      : bitsOf(index.positionsOf(view.readingList.ids), index.total);
  for (const { key } of facets)
    and(bits, facetPass(index.facets[key], selectionOf(view, key), index.total) ?? bits);
  return bits;
}

function both(a: Bitset, b: Bitset): Bitset {
  const shared = a.slice();
  and(shared, b);
  return shared;
}

function facetConstraints(facet: Facet, view: View): Constraint[] {
  const { any, not, ...range } = selectionOf(view, facet.key);
  const ticked = [rangeWords(range), ...any.map((value) => valueWords(facet, value))]
    .filter((words) => words !== '')
    .join(viewMessages.or);
  const withoutTicked = {
    label: viewMessages.without(viewMessages.labelled(facet.label, ticked)),
    without: withSelection(view, facet.key, { any: [], not }),
  };
  const withoutExclusions = not.map((value) => ({
    label: viewMessages.withoutExcluding(facet.label, valueWords(facet, value)),
    without: withSelection(view, facet.key, { ...range, any, not: not.filter((other) => other !== value) }),
  }));
  return ticked === '' ? withoutExclusions : [withoutTicked, ...withoutExclusions];
}
