import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noValue } from '../../paper/facets.ts';
import { keyedFields } from '../../paper/own-fields.ts';
import { arbitraryAddress, arbitraryView } from '../../testing/arbitrary-view.ts';
import { optionalColumns } from '../columns.ts';
import { emptyView, type View, withFacetSelection } from '../view.ts';
import { formatView, parseView } from './codec.ts';

const columnKeys = optionalColumns.map(({ key }) => key).join(', ');

describe('formatView', () => {
  it('returns an empty text for the empty view', () => {
    expect(formatView(emptyView)).toBe('');
  });

  it('omits a query of only spaces', () => {
    expect(formatView({ ...emptyView, query: '  ' })).toBe('');
  });

  it('is readable: repeated keys, a dash for exclusions, a dash for the range', () => {
    const view: View = {
      query: 'gpu sharing',
      selections: {
        year: { any: [], not: [], from: 2020, to: 2023 },
        venue: { any: ['OSDI', 'SOSP'], not: ['ATC'] },
        topic: { any: ['A > B'], not: [] },
      },
      sort: [
        { key: 'year', descending: true },
        { key: 'title', descending: false },
      ],
      columns: ['year', 'links'],
      library: true,
      page: 'topics/queues.md',
      overview: 'venue',
      paper: 'reef',
      readingList: { name: 'For Monday', ids: ['reef', 'paella~2', '.0123abcd'], lines: 'First~' },
      rest: [['ref', 'mail']],
    };
    expect(formatView(view)).toBe(
      '?q=gpu+sharing&year=2020-2023&topic=A+%3E+B&venue=OSDI&venue=SOSP&-venue=ATC&sort=-year,title&cols=year,links&page=topics/queues.md&show=library,overview&paper=reef&ref=mail#list=reef,paella~2.0123abcd&name=For+Monday&lines=First~',
    );
  });

  it('formats open ranges and a single year briefly', () => {
    const written = (from?: number, to?: number) =>
      formatView(withFacetSelection(emptyView, 'year', { any: [], not: [], from, to }));
    expect([written(2020), written(undefined, 2023), written(2022, 2022)]).toEqual([
      '?year=2020-',
      '?year=-2023',
      '?year=2022',
    ]);
  });

  it('names the facet of the overview unless it is the venue', () => {
    expect((['venue', 'topic'] as const).map((overview) => formatView({ ...emptyView, overview }))).toEqual([
      '?show=overview',
      '?show=overview-topic',
    ]);
  });

  it('names the title only when it is the only column', () => {
    expect(formatView({ ...emptyView, columns: [] })).toBe('?cols=title');
  });

  describe("the list's own fields", () => {
    const fields = keyedFields([
      { label: 'Training data', isFacet: true },
      { label: 'Env', isFacet: true },
      { label: 'TL;DR', isFacet: false },
    ]);
    const address = '?venue=OSDI&env=Web&-env=Desktop&training-data=Image+Net&cols=tl-dr,env&utm=x';

    it('are facets and columns, each by its name', () => {
      const { view, notices } = parseView(address, fields);
      expect(notices).toEqual([]);
      expect(view).toMatchObject({
        selections: {
          venue: { any: ['OSDI'] },
          env: { any: ['Web'], not: ['Desktop'] },
          'training-data': { any: ['Image Net'], not: [] },
        },
        columns: ['tl-dr', 'env'],
        rest: [['utm', 'x']],
      });
      expect(formatView(view)).toBe(address);
    });

    it('keep their parameters in the address of a list that does not have them', () => {
      const { view } = parseView('?venue=OSDI&env=Web&-env=Desktop');
      expect(view.selections).toEqual({ venue: { any: ['OSDI'], not: [] } });
      expect(formatView(view)).toBe('?venue=OSDI&env=Web&-env=Desktop');
    });

    it('stay in the address when they are not facets', () => {
      expect(parseView('?tl-dr=x', fields).view.rest).toEqual([['tl-dr', 'x']]);
    });
  });

  it('formats facets in declaration order, whatever the order of clicks', () => {
    const clicked = withFacetSelection(
      withFacetSelection(emptyView, 'venue', { any: ['OSDI'], not: [] }),
      'year',
      {
        any: [noValue],
        not: [],
      },
    );
    expect(formatView(clicked)).toBe('?year=(none)&venue=OSDI');
  });

  it('returns text that a browser does not rewrite', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const written = formatView(view);
        const { search, hash } = new URL(`https://example.org/${written}`);
        expect(search + hash).toBe(written);
      }),
    );
  });
});

describe('parseView', () => {
  it('inverts formatView', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(parseView(formatView(view))).toEqual({ view, notices: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and its result round-trips', () => {
    fc.assert(
      fc.property(arbitraryAddress, (search) => {
        const { view } = parseView(search);
        expect(parseView(formatView(view)).view).toEqual(view);
      }),
      { numRuns: 1000 },
    );
  });

  it('parses a reading list from the fragment, each paper once, with an anchor', () => {
    expect(parseView('#list=reef,paella,reef&name=For+Monday&at=notes').view.readingList).toEqual({
      name: 'For Monday',
      ids: ['reef', 'paella'],
      lines: '',
    });
    expect(parseView('#list=.0123abcd.v0v0v0v0,reef&lines=One~~Three').view.readingList).toEqual({
      name: '',
      ids: ['.0123abcd', '.v0v0v0v0', 'reef'],
      lines: 'One~~Three',
    });
    expect(
      ['', '#papers', '#list=', '#list=,'].map((fragment) => parseView(fragment).view.readingList),
    ).toEqual([null, null, null, null]);
  });

  it('keeps what a reading list names, whatever it is, but no lines that may be those of other papers', () => {
    const { view, notices } = parseView('#list=reef,%3Cb%3E.0123,reef&lines=One~Two~Three');
    expect(view.readingList).toEqual({ name: '', ids: ['reef', '<b>', '.0123'], lines: '' });
    expect(notices).toEqual([]);
  });

  it('accepts an address with or without question mark', () => {
    expect(parseView('venue=OSDI')).toEqual(parseView('?venue=OSDI'));
  });

  it('drops duplicate and empty values', () => {
    expect(parseView('?venue=OSDI&venue=&venue=OSDI&q=').view).toEqual(
      withFacetSelection(emptyView, 'venue', { any: ['OSDI'], not: [] }),
    );
  });

  it('parses one year as a range of one year, several as ticked years', () => {
    expect(parseView('?year=2022').view.selections.year).toEqual({ any: [], not: [], from: 2022, to: 2022 });
    expect(parseView('?year=2020&year=2022').view.selections.year).toEqual({
      any: ['2020', '2022'],
      not: [],
    });
    expect(parseView('?year=2010-2012&year=2022&year=(none)').view.selections.year).toEqual({
      any: ['2022', noValue],
      not: [],
      from: 2010,
      to: 2012,
    });
  });

  it('parses columns in order, each once, without the title', () => {
    const columnsOf = (search: string) => parseView(search).view.columns;
    expect(
      ['?cols=year,venue,year', '?cols=year,title', '?cols=title', '?cols=,', '?cols='].map(columnsOf),
    ).toEqual([['year', 'venue'], ['year'], [], null, null]);
  });

  it('keeps unknown keys, in order', () => {
    expect(parseView('?utm=a%20b&venue=OSDI&x=%zz&y').view.rest).toEqual([
      ['utm', 'a b'],
      ['x', '%zz'],
      ['y', ''],
    ]);
  });

  it.each([
    [
      '?sort=-size,year',
      'Cannot sort by “-size”: the keys are title, venue, year, topic, affil, added.',
      '?sort=year',
    ],
    ['?cols=year,size', `There is no column “size”: the columns are ${columnKeys}.`, '?cols=year'],
    ['?cols=Year', `There is no column “Year”: the columns are ${columnKeys}.`, ''],
    [
      '?show=grid&year=2022',
      'There is no “grid” to show: the choices are library, overview, overview-topic.',
      '?year=2022',
    ],
    ['?cols=year&cols=venue', 'Only the first “cols” of the address is used.', '?cols=year'],
    ['?added=soon&added=7d', 'Added “soon” was ignored: write 7d, 30d, 90d or a year.', '?added=7d'],
    ['?year=20x0', 'Year “20x0” was ignored: write 2020, 2020-2023, 2020- or -2023.', ''],
    ['?year=0999', 'Year “0999” was ignored: write 2020, 2020-2023, 2020- or -2023.', ''],
    ['?year=2023-2020', 'Year “2023-2020” was ignored: write 2020, 2020-2023, 2020- or -2023.', ''],
    [
      '?year=2010-2011&year=2020-',
      'Year “2020-” was ignored: there can be only one range.',
      '?year=2010-2011',
    ],
    ['?-year=2020-2022', 'The exclusion of Year “2020-2022” was ignored: write one year, such as 2020.', ''],
    ['?q=%E0%A4%A&venue=OSDI', 'A value of “q” was ignored: it has a broken % escape.', '?venue=OSDI'],
    ['?q=a&q=b', 'Only the first “q” of the address is used.', '?q=a'],
  ])('ignores the invalid part of %s, with a notice', (search, notice, kept) => {
    const { view, notices } = parseView(search);
    expect(notices).toEqual([notice]);
    expect(formatView(view)).toBe(kept);
  });

  it('replaces lone surrogates', () => {
    expect(parseView('?q=\ud800gpu').view.query).toBe('\ufffdgpu');
  });

  it('treats names of built-in properties as ordinary text', () => {
    const { view } = parseView('?__proto__=1&constructor=2&venue=__proto__');
    expect(view.rest).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
    expect(view.selections.venue?.any).toEqual(['__proto__']);
  });
});
