import { describe, expect, it } from 'vitest';
import { countBits, fullBits, intersectInPlace, positionsIn } from '../search/bitset.ts';
import { bitsOfView, explore } from '../search/explore.ts';
import { findConjuncts } from '../search/query/find-papers.ts';
import { buildSearchableIndex } from '../search/text-search.ts';
import { variedList, viewMaker } from '../testing/random-views.ts';
import { createSearchEngine } from '../testing/search-engine.ts';
import type { View } from '../view/view.ts';
import { documentFacets } from './document-facets.ts';
import { indexTerms, listTerms } from './list-terms.ts';
import { indexDefinition } from './mapping.ts';
import { documentMaker } from './paper-document.ts';
import { translateView } from './search-request.ts';

const dataset = variedList(1_000);
const terms = listTerms(dataset);
const facets = documentFacets(terms);
const index = buildSearchableIndex(dataset);
const engine = createSearchEngine(indexDefinition(facets));
const makeDocument = documentMaker(dataset, terms);
for (const [position, paper] of dataset.papers.entries())
  engine.add(paper.id, makeDocument(paper, position, paper));
const termIndex = indexTerms(JSON.parse(JSON.stringify(terms)));

/** Tells whether the app finds papers without forgiving typos in words that some paper has. */
function findsWithoutTypos({ query }: View): boolean {
  const search = index.textSearch();
  if (search === null) throw new Error('there is no text search');
  const found = fullBits(index.total);
  for (const { bits } of findConjuncts(index, search.index, query)) intersectInPlace(found, bits);
  return countBits(found) > 0;
}

/** The papers of a view in the app, in its order if that is not by relevance. */
function idsInApp(view: View, isOrdered: boolean) {
  const rows = isOrdered ? explore(index, view).rows : positionsIn(bitsOfView(index, view));
  return [...rows].map((row) => dataset.papers[row]?.id);
}

describe('a translated view', () => {
  it('finds the papers that the app finds, in the same order where that is not by relevance', () => {
    const nextView = viewMaker(dataset, facets);
    let successes = 0;
    for (let count = 0; count < 1_000; count += 1) {
      const view = nextView();
      const isOrdered = view.query === '' && view.readingList === null;
      const { request, leftOut } = translateView(termIndex, view);
      const ids = engine.search(request);
      const expected = findsWithoutTypos(view) ? idsInApp(view, isOrdered) : [];
      const sorted = (found: readonly (string | undefined)[]) =>
        (isOrdered ? found : found.toSorted()).join(' ');
      expect(sorted(ids), JSON.stringify(view)).toBe(sorted(expected));
      expect(leftOut).toEqual([]);
      if (ids.length > 0) successes += 1;
    }
    expect(successes).toBeGreaterThan(700);
  });
});
