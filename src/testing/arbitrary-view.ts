import fc from 'fast-check';
import { facets, noValue } from '../paper/facets.ts';
import { type ColumnKey, optionalColumns } from '../view/columns.ts';
import type { ReadingList } from '../view/reading-list.ts';
import {
  type FacetSelection,
  overviewKeys,
  type Sort,
  sortKeys,
  type View,
  withFacetSelection,
} from '../view/view.ts';

const oddTexts = [
  '__proto__',
  'constructor',
  '😀',
  'a+b',
  'R&D',
  '100%',
  '%20',
  "“quoted\" 'text'",
  'A > B',
  'a,b',
  '-x',
  'q=1',
  '#1',
  noValue,
];
const text = fc
  .oneof(fc.constantFrom(...oddTexts), fc.string({ unit: 'binary', minLength: 1 }))
  .filter((value) => value.trim() !== '');
const year = fc.oneof(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 2020, max: 2022 }));
const yearText = fc.oneof(year.map(String), fc.constant(noValue));

const setSelection: fc.Arbitrary<FacetSelection> = fc.record({
  any: fc.uniqueArray(text),
  not: fc.uniqueArray(text),
});

const addedText = fc.oneof(fc.constantFrom('7d', '30d', '90d', noValue), year.map(String));
const addedSelection: fc.Arbitrary<FacetSelection> = fc.record({
  any: fc.uniqueArray(addedText),
  not: fc.uniqueArray(addedText),
});

/** Normalised: the ends in order; a single ticked year becomes a range of one year. */
const rangeSelection: fc.Arbitrary<FacetSelection> = fc
  .record({
    any: fc.uniqueArray(yearText),
    not: fc.uniqueArray(yearText),
    ends: fc.option(fc.tuple(year, year)),
    open: fc.constantFrom('from', 'to', null),
  })
  .map(({ any, not, ends, open }) => {
    const years = any.filter((value) => value !== noValue);
    if (ends === null)
      return { any: years.length === 1 ? any.filter((value) => value === noValue) : any, not };
    const [from, to] = ends[0] <= ends[1] ? ends : [ends[1], ends[0]];
    return { any, not, ...(open === 'from' ? {} : { from }), ...(open === 'to' ? {} : { to }) };
  });

const sort: fc.Arbitrary<Sort[]> = fc.uniqueArray(
  fc.record({ key: fc.constantFrom(...sortKeys), descending: fc.boolean() }),
  {
    selector: ({ key }) => key,
  },
);

const columns: fc.Arbitrary<ColumnKey[]> = fc.shuffledSubarray(optionalColumns.map(({ key }) => key));

const readingList: fc.Arbitrary<ReadingList> = fc.record({
  name: fc.oneof(
    fc.constant(''),
    text.map((name) => name.trim().slice(0, 200).toWellFormed().trim()),
  ),
  ids: fc.uniqueArray(
    fc.oneof(fc.stringMatching(/^[a-z0-9][a-z0-9~-]{0,20}$/u), fc.stringMatching(/^\.[0-9a-v]{8}$/u)),
    { minLength: 1 },
  ),
  lines: fc.oneof(
    fc.constant(''),
    text.map((lines) => lines.toWellFormed()),
  ),
});

/** Normalised views. */
export const arbitraryView: fc.Arbitrary<View> = fc
  .record({
    query: fc.oneof(fc.constant(''), text),
    sort,
    columns: fc.option(columns),
    library: fc.boolean(),
    page: fc.option(text),
    overview: fc.option(fc.constantFrom(...overviewKeys)),
    paper: fc.option(text),
    readingList: fc.option(readingList),
    rest: fc.array(
      fc.tuple(
        fc.constantFrom('utm_source', 'author2', '', '__proto__', 'Venue', '-'),
        fc.string({ unit: 'binary' }),
      ),
    ),
    selections: fc.tuple(
      ...facets.map((facet) =>
        facet.shape === 'range' ? rangeSelection : facet.key === 'added' ? addedSelection : setSelection,
      ),
    ),
  })
  .map(({ selections, ...parts }) =>
    facets.reduce<View>(
      (view, facet, position) =>
        withFacetSelection(view, facet.key, selections[position] ?? { any: [], not: [] }),
      {
        ...parts,
        selections: {},
      },
    ),
  );

/** Queries and fragments of a URL, most of them wrong. */
export const arbitraryAddress = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '?',
        '#list=',
        '#',
        '&',
        '=',
        '+',
        '%',
        '%ff',
        'q',
        'year',
        '-',
        '2020',
        '(none)',
        'sort',
        'venue',
        '\ud800',
        ',',
      ),
    )
    .map((parts) => parts.join('')),
);
