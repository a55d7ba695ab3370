import { describe, expect, it } from 'vitest';
import { sampleDataset, sampleLink, sampleVenue } from '../../testing/sample-list.ts';
import { emptyView, type View } from '../../view/view.ts';
import { explore } from '../explore.ts';
import { buildSearchableIndex } from '../text-search.ts';
import { closestPapers } from './closest-papers.ts';
import { offeredConditions, suggestionsFor } from './suggestions.ts';
import { takeCondition } from './take-condition.ts';

const dataset = sampleDataset([
  { title: 'Sharing Trains Fairly', year: 2021, venue: sampleVenue('OSDI'), affiliations: ['Acme'] },
  { title: 'Sharing Trams', year: 2024, links: [sampleLink('code')], affiliations: ['Hill College'] },
  { title: 'Compressing Parcels', year: 2019, links: [sampleLink('code')] },
  { title: 'Compressed Parcels Again', year: 2022 },
  { title: 'Wiki Doors', year: 2020 },
]);
const index = buildSearchableIndex(dataset);
const ask = (query: string, view: View = emptyView) =>
  closestPapers(index, { ...view, query }, 10).map(({ position, lacks }) => [position, ...lacks]);

describe('closestPapers', () => {
  it.each([
    [
      'names what each paper lacks, the closest first',
      'that paper by acme about sharing trams',
      [
        [1, 'by acme'],
        [0, 'trams'],
      ],
    ],
    ['finds other forms of a word', 'compression of parcels papers', [[2], [3]]],
    ['puts the newest first if asked', 'newest papers about compressed parcels', [[3], [2]]],
    ['counts a condition that no paper meets', 'sharing trams with video', [[1, 'with video']]],
    ['takes a short word as typed', 'anything on wifi doors', [[4, 'wifi']]],
    ['shows nothing for words that no paper has', 'zeppelin hangars', []],
    ['shows nothing for small words alone', 'which paper was it', []],
  ])('%s', (_, query, rows) => {
    expect(ask(query)).toEqual(rows);
  });

  it('keeps filters and terms of the query language', () => {
    expect(ask('the trams one year:2021')).toEqual([]);
    expect(ask('that sharing zeppelin -fairly')).toEqual([[1, 'zeppelin']]);
    const years = { ...emptyView, selections: { year: { any: ['2021'], not: [] } } };
    expect(ask('sharing papers with trams', years)).toEqual([[0, 'trams']]);
  });

  it('explains which words match', () => {
    const [first] = closestPapers(index, { ...emptyView, query: 'the one by acme on trains' }, 1);
    expect(first?.match.matchesWord('trains')).toBe(true);
    expect(first?.match.matchesWord('fairly')).toBe(false);
  });
});

describe('takeCondition', () => {
  const take = (query: string, at = 0): View => {
    const condition = offeredConditions(index, query)[at];
    if (condition === undefined) throw new Error(`nothing is offered for ${query}`);
    return takeCondition(index, { ...emptyView, query }, condition);
  };

  it('makes a condition a filter, and drops small words only if the rest then finds nothing', () => {
    expect(take('sharing since 2022')).toMatchObject({
      query: 'sharing',
      selections: { year: { from: 2022 } },
    });
    expect(take('that paper about sharing by acme, please')).toMatchObject({
      query: 'sharing',
      selections: { affil: { any: ['Acme'] } },
    });
    expect(take('zeppelin papers since 2022').query).toBe('zeppelin papers');
  });

  it('keeps terms of the query language, and sets an order', () => {
    expect(take('newest "sharing trams"')).toMatchObject({
      query: '"sharing trams"',
      sort: [{ key: 'year', descending: true }],
    });
  });
});

describe('suggestionsFor', () => {
  const suggest = (text: string) =>
    suggestionsFor(index, (query) => explore(index, { ...emptyView, query }).counts, text, text.length);

  it('offers conditions first, and no completion twice', () => {
    expect(suggest('sharing since 2022 acme').items.map(({ label, detail }) => [label, detail])).toEqual([
      ['since 2022', 'as Year'],
      ['Acme', 'as Affiliation'],
    ]);
    expect(suggest('with video').items.map(({ label }) => label)).toEqual([]);
  });

  it('completes only the value after a field', () => {
    const { items, ofField } = suggest('sharing 2021 affil:ac');
    expect([ofField, items.map(({ label }) => label)]).toEqual([true, ['Acme']]);
    expect(suggest('sharing acm').ofField).toBe(false);
  });
});
