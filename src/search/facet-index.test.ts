import { describe, expect, it } from 'vitest';
import { facets, noValue } from '../paper/facets.ts';
import { sampleLink, samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { buildFacetIndex } from './facet-index.ts';

describe('buildFacetIndex', () => {
  it('has a column for every declared facet', () => {
    expect(Object.keys(buildFacetIndex([], facets))).toEqual(facets.map(({ key }) => key));
  });

  it('counts a value once per paper, however often the paper has it', () => {
    const { has } = buildFacetIndex(
      [samplePaper({ links: [sampleLink('code'), sampleLink('code'), sampleLink('slides')] })],
      facets,
    );
    expect(has.values.map((value, number) => [value, has.totals[number]])).toEqual([
      ['code', 1],
      ['slides', 1],
    ]);
  });

  it('lists "(none)" last, and only when a paper has no value', () => {
    const some = samplePaper({ venue: sampleVenue('SOSP') });
    expect(buildFacetIndex([some], facets).venue.values).toEqual(['SOSP']);
    expect(buildFacetIndex([samplePaper(), some, samplePaper()], facets).venue.values).toEqual([
      'SOSP',
      noValue,
    ]);
  });

  it('sorts names alphabetically with numbers by value, and separates names that collate equal', () => {
    const tags = ['v10', 'v9', 'éa', 'eb', 'B', 'a'];
    expect(buildFacetIndex([samplePaper({ tags })], facets).tag.values).toEqual([
      'a',
      'B',
      'éa',
      'eb',
      'v9',
      'v10',
    ]);
  });

  it('lists years newest first and topics as the list first names them, a topic before its subtopics', () => {
    const papers = [
      samplePaper({ year: 2020, topics: [['Z', 'Y']] }),
      samplePaper({ year: 2023, topics: [['A'], ['Z', 'X']] }),
    ];
    const { year, topic } = buildFacetIndex(papers, facets);
    expect(year.values).toEqual(['2023', '2020']);
    expect(topic.values).toEqual(['Z', 'Z > Y', 'A', 'Z > X']);
  });

  it('treats names of built-in properties as ordinary values', () => {
    const { tag } = buildFacetIndex([samplePaper({ tags: ['__proto__', 'constructor'] })], facets);
    expect([tag.idOf.get('__proto__'), tag.idOf.get('constructor'), tag.idOf.get('toString')]).toEqual([
      0,
      1,
      undefined,
    ]);
  });
});
