import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDataset, sampleLink, sampleVenue } from '../../testing/sample-list.ts';
import { formatView, parseView } from '../../view/codec/codec.ts';
import { emptyView } from '../../view/view.ts';
import { explore } from '../explore.ts';
import { listAll } from '../facet-listing.ts';
import { buildSearchableIndex } from '../text-search.ts';
import { canonicalView } from './canonical-view.ts';

const index = buildSearchableIndex(
  sampleDataset(
    [
      {
        title: 'GPU sharing',
        venue: sampleVenue('OSDI'),
        year: 2020,
        links: [sampleLink('code')],
        topics: [['Serving', 'Survey']],
      },
      {
        title: 'GPU training',
        venue: sampleVenue('SOSP'),
        year: 2022,
        topics: [['Training', 'Survey']],
        authors: ['Jeff Dean', 'Ada Frost'],
      },
      {
        title: 'Networks',
        venue: sampleVenue('ACM Queue'),
        year: 2023,
        topics: [['Networks']],
        kind: 'resource',
      },
      {
        title: 'Storage',
        links: [sampleLink('paper')],
        fields: { 'Training data': ['Quiet Rooms', 'Web'], Env: ['Web'], TLDR: ['x'], Note: ['x'] },
      },
    ],
    { fields: ['Training data', 'Env', 'Note'].map((label) => ({ label, isFacet: true })) },
  ),
);
const canonical = (query: string, caret: number | null = null) =>
  decodeURIComponent(formatView(canonicalView(index, { ...emptyView, query }, caret)));

describe('canonicalView', () => {
  it.each([
    ['venue:OSDI gpu', '?q=gpu&venue=OSDI'],
    ['venue:osdi,sosp', '?venue=OSDI&venue=SOSP'],
    ['venue:OSDI OR venue:SOSP', '?venue=OSDI&venue=SOSP'],
    ['venue:OSDI venue:SOSP', '?venue=OSDI&venue=SOSP'],
    ['author:"Jeff Dean" author:"Ada Frost"', '?q=author:"Ada+Frost"&author=Jeff+Dean'],
    ['has:code has:paper', '?q=has:paper&has=code'],
    ['has:code has:code -has:paper', '?has=code&-has=paper'],
    ['(venue:OSDI OR venue:SOSP) gpu', '?q=gpu&venue=OSDI&venue=SOSP'],
    ['venue:"acm queue" -venue:OSDI', '?venue=ACM+Queue&-venue=OSDI'],
    ['year:2020', '?year=2020'],
    ['year:2020..2022', '?year=2020-2022'],
    ['year:>=2021 year:<2023', '?year=2021-2022'],
    ['year:2020,2022', '?year=2020&year=2022'],
    ['-year:2020', '?-year=2020'],
    ['has:code no:paper', '?has=code&-has=paper'],
    ['no:venue', '?venue=(none)'],
    ['training-data:"quiet rooms" gpu', '?q=gpu&training-data=Quiet+Rooms'],
    ['-ENV:web', '?-env=Web'],
    ['env:web training-data:web', '?env=Web&training-data=Web'],
    ['no:env', '?env=(none)'],
    ['has:training-data', '?-training-data=(none)'],
    ['field-note:x note:x', '?q=note:x&field-note=x'],
    ['env:we', '?q=env:we'],
    ['tldr:x', '?q=tldr:x'],
    ['has:venue', '?-venue=(none)'],
    ['is:resource', '?kind=resource'],
    ['is:starred,read gpu', '?q=gpu&library=starred&library=read'],
    ['is:resource -is:starred', '?kind=resource&-library=starred'],
    ['-is:resource,starred', '?-kind=resource&-library=starred'],
    ['topic:networks', '?topic=Networks'],
  ])('moves %s into selections', (query, address) => {
    expect(canonical(query)).toBe(address);
  });

  it.each([
    'gpu',
    'author:dean',
    'topic:survey',
    'venue:OSDI OR gpu',
    'venue:OSDI OR has:code',
    '-year:2020..2022',
    'venue:nowhere',
    'is:resource,starred',
    'no:code,paper',
    '"gpu venue:OSDI sharing',
  ])('leaves %s as it is', (query) => {
    expect(canonicalView(index, { ...emptyView, query }).query).toBe(query);
  });

  it('leaves the term at the caret until a space follows', () => {
    expect(canonical('gpu venue:OSDI', 14)).toBe('?q=gpu+venue:OSDI');
    expect(canonical('year:2020 gpu', 9)).toBe('?q=year:2020+gpu');
    expect(canonical('venue:OSDI ', 11)).toBe('?venue=OSDI');
    expect(canonicalView(index, { ...emptyView, query: 'gpu venue:OSDI ' }, 15).query).toBe('gpu ');
  });

  it('adds to existing selections', () => {
    const { view } = parseView('?venue=OSDI&-venue=SOSP');
    expect(formatView(canonicalView(index, { ...view, query: 'venue:SOSP' }))).toBe('?venue=OSDI&venue=SOSP');
  });

  it('preserves the rows and the counts of other facets', () => {
    const parts = fc.tuple(
      fc.constantFrom('', 'venue:OSDI', 'venue:OSDI,SOSP', '-venue:SOSP', 'no:venue', 'has:venue'),
      fc.constantFrom('', 'year:2020..2022', 'year:>2020', '-year:2023', 'has:year'),
      fc.constantFrom('', 'has:code', 'no:paper', '-has:code'),
      fc.constantFrom('', 'has:code', 'has:paper', 'no:code', 'has:code,paper', '-has:paper'),
      fc.constantFrom('', 'author:"Jeff Dean"', 'author:"Ada Frost"', '-author:"Jeff Dean"'),
      fc.constantFrom('', 'author:"Ada Frost"', 'no:author', 'has:author'),
      fc.constantFrom('', 'gpu', '-sharing', '(gpu OR networks)'),
    );
    fc.assert(
      fc.property(parts, (some) => {
        const query = some.join(' ');
        const typed = explore(index, { ...emptyView, query });
        const ticked = explore(index, canonicalView(index, { ...emptyView, query }));
        expect([...ticked.rows].sort()).toEqual([...typed.rows].sort());
        for (const key of ['topic', 'tag', 'kind'] as const)
          expect(listAll(ticked.counts[key])).toEqual(listAll(typed.counts[key]));
      }),
      { numRuns: 500 },
    );
  });
});
