import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysValues, type Facet, noValue } from '../paper/facets.ts';
import { facetsOf, keyedFields } from '../paper/own-fields.ts';
import {
  libraryValues,
  type MarksById,
  noMarks,
  progressSteps,
  type ReaderMarks,
} from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import { sampleDataset, sampleLink, sampleVenue } from '../testing/sample-list.ts';
import {
  emptyView,
  type FacetSelection,
  facetSelectionOf,
  sortKeys,
  type View,
  withFacetSelection,
} from '../view/view.ts';
import type { FacetCount } from './exploration.ts';
import { countRows, explore } from './explore.ts';
import { listAll } from './facet-listing.ts';
import { type ListIndex, withMarks } from './list-index.ts';
import { mapFacets, perFacet } from './per-facet.ts';
import { buildSearchableIndex } from './text-search.ts';

const fields = ['Env', 'constructor'].map((label) => ({ label, isFacet: true }));
const updated = '2024-03-02';
const facets = facetsOf(keyedFields(fields), [], updated);

const names = ['__proto__', 'constructor', 'A', 'b', 'Éa', 'v9', 'v10', 'A > B', noValue];
const absent = 'occurs nowhere';
const words = ['gpu', 'cpu', 'net', 'os'];
const collator = new Intl.Collator('en', { numeric: true });

const someNames = fc.array(fc.constantFrom(...names), { maxLength: 3 });
const papers: fc.Arbitrary<Partial<Paper>[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('paper', 'resource'),
    title: fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(' ')),
    added: fc.option(
      fc.constantFrom(
        '2024-03-02',
        '2024-02-25',
        '2024-02-24',
        '2024-01-20',
        '2023-12-04',
        '2023-12-03',
        '2022-07',
      ),
      { nil: null },
    ),
    year: fc.option(fc.integer({ min: 2018, max: 2023 }), { nil: null }),
    venue: fc.option(
      fc.constantFrom(...names).map((name) => sampleVenue(name)),
      { nil: null },
    ),
    affiliations: someNames,
    authors: someNames,
    awards: someNames,
    tags: someNames,
    fields: fc.record({ Env: someNames, constructor: someNames }, { requiredKeys: [] }),
    links: fc.array(
      fc.constantFrom('code', 'notes', 'venue', 'slides').map((kind) => sampleLink(kind)),
      { maxLength: 4 },
    ),
    topics: fc.array(fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 3 }), {
      maxLength: 3,
    }),
  }),
  { maxLength: 40 },
);

const someMarks: fc.Arbitrary<readonly ReaderMarks[]> = fc.array(
  fc.record({
    starred: fc.boolean(),
    progress: fc.option(fc.constantFrom(...progressSteps), { nil: null }),
    tags: someNames,
    fields: fc.record({ Env: someNames, constructor: someNames }, { requiredKeys: [] }),
    note: fc.constantFrom('', 'Ask.', ...words),
    added: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
    isNew: fc.boolean(),
  }),
  { maxLength: 10 },
);

/** A list with marks on its first papers. */
const lists = fc.record({ papers, marks: someMarks }).map((parts) => {
  // Without any date, the list has no such facet to compare.
  const dated = [...parts.papers, { added: updated }];
  const dataset = sampleDataset(dated, { fields, updated });
  const marks: MarksById = new Map(
    dataset.papers.slice(0, parts.marks.length).map(({ id }, index) => [id, parts.marks[index] ?? noMarks]),
  );
  return {
    papers: dataset.papers,
    marks,
    index: withMarks(buildSearchableIndex(dataset), dataset.papers, marks),
  };
});

/** Values to select in a facet: mostly existing ones, sometimes an absent one. */
function valuesToSelect(facet: Facet): fc.Arbitrary<string[]> {
  const known: Partial<Record<Facet['key'], readonly string[]>> = {
    year: ['2018', '2020', '2023'],
    topic: ['A', 'B', 'A > B', 'C > A > B'],
    has: ['code', 'notes', 'slides'],
    kind: ['paper', 'resource'],
    added: ['7d', '30d', '90d', '2024', '2023', '2022'],
    library: libraryValues,
  };
  const odd = facet.shape === 'range' || facet.key === 'added' ? ['1999', '2050'] : [absent];
  return fc.uniqueArray(fc.constantFrom(...(known[facet.key] ?? names), ...odd, noValue), { maxLength: 2 });
}

function selectionFor(facet: Facet): fc.Arbitrary<FacetSelection> {
  const end = fc.option(fc.integer({ min: 2017, max: 2024 }), { nil: undefined });
  const ends = facet.shape === 'range' ? fc.record({ from: end, to: end }) : fc.constant({});
  return fc
    .record({ any: valuesToSelect(facet), not: valuesToSelect(facet) })
    .chain((values) => ends.map((range) => ({ ...values, ...range })));
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
    library: fc.boolean(),
    readingList: fc.option(
      fc
        .uniqueArray(fc.integer({ min: 0, max: 45 }), { maxLength: 12 })
        .map((positions) => ({ name: '', ids: positions.map((index) => `paper-${index}`), lines: '' })),
      { nil: null, freq: 5 },
    ),
    chosen: fc
      .subarray([...facets], { maxLength: 4 })
      .chain((some) => fc.tuple(...some.map((facet) => fc.tuple(fc.constant(facet), selectionFor(facet))))),
  })
  .map(({ chosen, ...parts }) =>
    chosen.reduce<View>((view, [facet, selection]) => withFacetSelection(view, facet.key, selection), {
      ...emptyView,
      ...parts,
    }),
  );

interface MarkedList {
  readonly papers: readonly Paper[];
  readonly marks: MarksById;
  readonly index: ListIndex;
}

/**
 * A literal implementation of the rules: one paper, one value, one facet at a time. Only the order by
 * relevance comes from the index.
 */
function exploreNaively({ papers: list, marks, index }: MarkedList, view: View) {
  const listed = view.readingList?.ids
    .map((id) => list.findIndex((paper) => paper.id === id))
    .filter((index) => index !== -1);
  const addedAt = (index: number) => marks.get(list[index]?.id ?? '')?.added ?? null;
  const kept = [...list.keys()]
    .filter((index) => addedAt(index) !== null)
    .sort((a, b) => Number(addedAt(b)) - Number(addedAt(a)) || a - b);
  const inOrder =
    view.query === ''
      ? (listed ?? (view.library ? kept : [...list.keys()]))
      : [...(index.hits(view.query)?.order() ?? [])];
  const valuesIn = (paper: Paper, facet: Facet) => valuesOf(paper, marks.get(paper.id) ?? noMarks, facet);
  const shows = (paper: Paper, ignored?: Facet) =>
    matchesQuery(paper, marks.get(paper.id)?.note ?? '', view.query) &&
    (view.readingList === null || view.readingList.ids.includes(paper.id)) &&
    (!view.library || (marks.get(paper.id)?.added ?? null) !== null) &&
    facets.every(
      (facet) => facet === ignored || passes(valuesIn(paper, facet), facetSelectionOf(view, facet.key)),
    );
  return {
    rows: inOrder
      .flatMap((row) => list.slice(row, row + 1).map((paper) => ({ row, paper })))
      .filter(({ paper }) => shows(paper))
      .sort((a, b) => compare(a.paper, b.paper, view))
      .map(({ row }) => row),
    total: list.length,
    counts: perFacet(facets, (facet) => {
      const selection = facetSelectionOf(view, facet.key);
      const values = new Set([
        ...alwaysValues(facet),
        ...list.flatMap((paper) => valuesIn(paper, facet)),
        ...selection.any,
        ...selection.not,
      ]);
      const counts = [...values].map(
        (value): FacetCount => ({
          value,
          count: list.filter((paper) => shows(paper, facet) && valuesIn(paper, facet).includes(value)).length,
          state: selection.not.includes(value) ? 'not' : selection.any.includes(value) ? 'any' : null,
        }),
      );
      return counts.sort(
        (a, b) => Number(a.value === noValue) - Number(b.value === noValue) || compareCounts(facet, a, b),
      );
    }),
  };
}

function matchesQuery(paper: Paper, note: string, query: string): boolean {
  return query
    .split(' ')
    .filter((word) => word !== '')
    .every((word) => word === note || paper.title.split(' ').includes(word));
}

function valuesOf(paper: Paper, marks: ReaderMarks, facet: Facet): readonly string[] {
  const values = facet.key === 'added' ? periodsOf(paper) : facet.values(paper, marks);
  return values.length === 0 ? [noValue] : values;
}

/** Counts the days: the last of the list is the first of seven. */
function periodsOf({ added }: Paper): readonly string[] {
  if (added === null) return [];
  const age = (Date.parse(updated) - Date.parse(added)) / 86_400_000;
  return [...[7, 30, 90].filter((days) => age < days).map((days) => `${days}d`), added.slice(0, 4)];
}

function passes(values: readonly string[], { any, not, from, to }: FacetSelection): boolean {
  const ranged = from !== undefined || to !== undefined;
  const inRange =
    ranged && values.some((value) => Number(value) >= (from ?? 0) && Number(value) <= (to ?? 9999));
  const ticked = values.some((value) => any.includes(value));
  return ((any.length === 0 && !ranged) || ticked || inRange) && !values.some((value) => not.includes(value));
}

function compareCounts(facet: Facet, a: FacetCount, b: FacetCount): number {
  const declared = alwaysValues(facet);
  const [first, second] = [a, b].map(
    ({ value }) => declared.indexOf(value) + (declared.includes(value) ? 0 : declared.length + 1),
  );
  if (facet.key === 'added') return daysIn(a.value) - daysIn(b.value);
  if (declared.length > 0 && first !== second) return b.count - a.count || (first ?? 0) - (second ?? 0);
  if (facet.shape === 'set') return b.count - a.count || collator.compare(a.value, b.value);
  return facet.shape === 'range' ? Number(b.value) - Number(a.value) : 0;
}

/** Periods first, then years, newest first. */
function daysIn(value: string): number {
  return value.endsWith('d') ? Number.parseInt(value, 10) : 10_000 - Number(value);
}

function compare(a: Paper, b: Paper, view: View): number {
  for (const { key, descending } of view.sort) {
    const [first, second] = [a, b].map((paper) => {
      if (key === 'title') return paper.title;
      if (key === 'added') return paper.added ?? undefined;
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

describe('explore, against a naive implementation', () => {
  it('returns the same rows, order and counts', () => {
    fc.assert(
      fc.property(lists, views, (list, view) => {
        const { rows, total, counts } = explore(list.index, view);
        const listed = { rows: [...rows], total, counts: mapFacets(counts, listAll) };
        expect(listed).toEqual(exploreNaively(list, view));
        expect(countRows(list.index, view)).toBe(rows.length);
      }),
      { numRuns: 500 },
    );
  });

  it('returns the same after every change of the view', () => {
    fc.assert(
      fc.property(lists, fc.array(views, { minLength: 2, maxLength: 8 }), (list, walk) => {
        for (const view of walk) {
          const { rows, counts } = explore(list.index, view);
          const naive = exploreNaively(list, view);
          expect([...rows]).toEqual(naive.rows);
          expect(mapFacets(counts, listAll)).toEqual(naive.counts);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('shows the same papers whatever the sort', () => {
    fc.assert(
      fc.property(lists, views, ({ index }, view) => {
        expect(explore(index, view).rows.toSorted()).toEqual(
          explore(index, { ...view, sort: [] }).rows.toSorted(),
        );
      }),
    );
  });
});
