import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facet, type FacetKey, facets, noValue } from '../paper/facets.ts';
import { sampleDataset, sampleLink, sampleVenue } from '../paper/sample-list.ts';
import type { Paper } from '../paper/schema.ts';
import { emptyView, type Selection, selectionOf, sortKeys, type View, withSelection } from '../view/view.ts';
import type { FacetCount } from './exploration.ts';
import { countRows, explore } from './explore.ts';
import { listAll } from './facet-listing.ts';
import { buildListIndex, type ListIndex } from './list-index.ts';
import { perFacet } from './per-facet.ts';

const names = ['__proto__', 'constructor', 'A', 'b', 'Éa', 'v9', 'v10', 'A > B', noValue];
const absent = 'occurs nowhere';
const words = ['gpu', 'cpu', 'net', 'os'];
const collator = new Intl.Collator('en', { numeric: true });

const someNames = fc.array(fc.constantFrom(...names), { maxLength: 3 });
const papers: fc.Arbitrary<Partial<Paper>[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('paper', 'resource'),
    title: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
    year: fc.option(fc.integer({ min: 2018, max: 2023 }), { nil: null }),
    venue: fc.option(
      fc.constantFrom(...names).map((name) => sampleVenue(name)),
      { nil: null },
    ),
    affiliations: someNames,
    authors: someNames,
    awards: someNames,
    tags: someNames,
    links: fc.array(
      fc.constantFrom('code', 'notes', 'venue', 'slides').map((kind) => sampleLink(kind)),
      { maxLength: 4 },
    ),
    topics: fc.array(fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
  }),
  { maxLength: 40 },
);

/** Values of a facet as a reader may ask for them: mostly such as occur, now and then one that does not. */
function valuesToAsk(facet: Facet): fc.Arbitrary<string[]> {
  const known: Partial<Record<FacetKey, readonly string[]>> = {
    year: ['2018', '2020', '2023'],
    topic: ['A', 'B', 'A > B', 'C > A > B'],
    has: ['code', 'notes', 'slides'],
    kind: ['paper', 'resource'],
  };
  const odd = facet.shape === 'range' ? ['1999', '2050'] : [absent];
  return fc.uniqueArray(fc.constantFrom(...(known[facet.key] ?? names), ...odd, noValue), { maxLength: 2 });
}

function selectionFor(facet: Facet): fc.Arbitrary<Selection> {
  const end = fc.option(fc.integer({ min: 2017, max: 2024 }), { nil: undefined });
  const ends = facet.shape === 'range' ? fc.record({ from: end, to: end }) : fc.constant({});
  return fc.record({ any: valuesToAsk(facet), not: valuesToAsk(facet) }).chain((values) => ends.map((range) => ({ ...values, ...range })));
}

const views: fc.Arbitrary<View> = fc
  .record({
    query: fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      fc.subarray(words, { minLength: 1, maxLength: 2 }).map((parts) => `${parts.join(' ')} `),
    ),
    sort: fc.uniqueArray(fc.record({ key: fc.constantFrom(...sortKeys), descending: fc.boolean() }), {
      selector: ({ key }) => key,
      maxLength: 3,
    }),
    asked: fc
      .subarray([...facets], { maxLength: 4 })
      .chain((some) => fc.tuple(...some.map((facet) => fc.tuple(fc.constant(facet), selectionFor(facet))))),
  })
  .map(({ asked, ...parts }) =>
    asked.reduce<View>((view, [facet, selection]) => withSelection(view, facet.key, selection), { ...emptyView, ...parts }),
  );

/** The rules of design, section 8, word for word: one paper, one value, one facet at a time. Only relevance is taken from the index. */
function exploreNaively(list: readonly Paper[], index: ListIndex, view: View) {
  const inOrder = view.query === '' ? [...list.keys()] : [...(index.hits(view.query)?.order() ?? [])];
  const shows = (paper: Paper, ignored?: Facet) =>
    answers(paper, view.query) && facets.every((facet) => facet === ignored || passes(paper, facet, view));
  return {
    rows: inOrder
      .flatMap((row) => list.slice(row, row + 1).map((paper) => ({ row, paper })))
      .filter(({ paper }) => shows(paper))
      .sort((a, b) => compare(a.paper, b.paper, view))
      .map(({ row }) => row),
    total: list.length,
    counts: perFacet((facet) => {
      const selection = selectionOf(view, facet.key);
      const values = new Set([...list.flatMap((paper) => valuesOf(paper, facet)), ...selection.any, ...selection.not]);
      const counts = [...values].map(
        (value): FacetCount => ({
          value,
          count: list.filter((paper) => shows(paper, facet) && valuesOf(paper, facet).includes(value)).length,
          state: selection.not.includes(value) ? 'not' : selection.any.includes(value) ? 'any' : null,
        }),
      );
      return counts.sort((a, b) => Number(a.value === noValue) - Number(b.value === noValue) || compareCounts(facet, a, b));
    }),
  };
}

function answers(paper: Paper, query: string): boolean {
  return query
    .split(' ')
    .filter((word) => word !== '')
    .every((word) => paper.title.split(' ').includes(word));
}

function valuesOf(paper: Paper, facet: Facet): readonly string[] {
  const values = facet.values(paper);
  return values.length === 0 ? [noValue] : values;
}

function passes(paper: Paper, facet: Facet, view: View): boolean {
  const { any, not, from, to } = selectionOf(view, facet.key);
  const values = valuesOf(paper, facet);
  const ranged = from !== undefined || to !== undefined;
  const inRange = ranged && values.some((value) => Number(value) >= (from ?? 0) && Number(value) <= (to ?? 9999));
  const ticked = values.some((value) => any.includes(value));
  return ((any.length === 0 && !ranged) || ticked || inRange) && !values.some((value) => not.includes(value));
}

function compareCounts(facet: Facet, a: FacetCount, b: FacetCount): number {
  if (facet.shape === 'set') return b.count - a.count || collator.compare(a.value, b.value);
  return facet.shape === 'range' ? Number(b.value) - Number(a.value) : 0;
}

function compare(a: Paper, b: Paper, view: View): number {
  for (const { key, descending } of view.sort) {
    const [first, second] = [a, b].map((paper) => {
      if (key === 'title') return paper.title;
      if (key === 'topic') return paper.topics[0]?.join(' > ');
      if (key === 'affil') return paper.affiliations[0];
      return key === 'venue' ? paper.venue?.name : paper.year?.toString();
    });
    if (first === second) continue;
    if (first === undefined) return 1;
    if (second === undefined) return -1;
    const order = collator.compare(first, second);
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}

describe('explore, against a naive reading of the rules', () => {
  it('agrees on rows, their order and every count', () => {
    fc.assert(
      fc.property(papers, views, (list, view) => {
        const dataset = sampleDataset(list);
        const index = buildListIndex(dataset);
        const { rows, total, counts } = explore(index, view);
        const listed = { rows: [...rows], total, counts: perFacet(({ key }) => listAll(counts[key])) };
        expect(listed).toEqual(exploreNaively(dataset.papers, index, view));
        expect(countRows(index, view)).toBe(rows.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees after every step of a walk from view to view', () => {
    fc.assert(
      fc.property(papers, fc.array(views, { minLength: 2, maxLength: 8 }), (list, walk) => {
        const dataset = sampleDataset(list);
        const index = buildListIndex(dataset);
        for (const view of walk) {
          const { rows, counts } = explore(index, view);
          const naive = exploreNaively(dataset.papers, index, view);
          expect([...rows]).toEqual(naive.rows);
          expect(perFacet(({ key }) => listAll(counts[key]))).toEqual(naive.counts);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('shows the same papers whatever the sort', () => {
    fc.assert(
      fc.property(papers, views, (list, view) => {
        const index = buildListIndex(sampleDataset(list));
        expect(explore(index, view).rows.toSorted()).toEqual(explore(index, { ...view, sort: [] }).rows.toSorted());
      }),
    );
  });
});
