import { describe, expect, it } from 'vitest';
import { sampleDataset, sampleLink, sampleVenue } from '../../testing/sample-list.ts';
import { emptyView } from '../../view/view.ts';
import { explore } from '../explore.ts';
import { buildSearchableIndex } from '../text-search.ts';
import { completionsFor } from './completions.ts';

const index = buildSearchableIndex(
  sampleDataset(
    [
      {
        title: 'One',
        venue: sampleVenue('OSDI'),
        year: 2020,
        authors: ['Jeff Dean'],
        links: [sampleLink('code')],
      },
      { title: 'Two', venue: sampleVenue('OSDI'), year: 2022, authors: ['Ada Frost'] },
      { title: 'Three', venue: sampleVenue('ACM Queue'), year: 2022, tags: ['Oslo'] },
      { title: 'Four', venue: sampleVenue('SOSP'), fields: { 'Training data': ['Quiet Rooms', 'ImageNet'] } },
    ],
    { fields: [{ label: 'Training data', isFacet: true }] },
  ),
);
const countsFor = (query: string) => explore(index, { ...emptyView, query }).counts;

/** The completions at the mark `|`: label, count, and the completed query with the caret marked. */
function complete(marked: string): string[] {
  const caret = marked.indexOf('|');
  const found = completionsFor(countsFor, marked.replace('|', ''), caret);
  return found.map(
    ({ label, count, before, after }) =>
      `${label}${count === null ? '' : ` (${count})`} -> ${before}|${after}`,
  );
}

describe('completionsFor', () => {
  it('completes the names of fields', () => {
    expect(complete('ve|')).toEqual(['venue: -> venue:|']);
    expect(complete('gpu -ve|')).toEqual(['venue: -> gpu -venue:|']);
  });

  it("completes the list's own fields and their values", () => {
    expect(complete('trai|')).toEqual(['training-data: -> training-data:|']);
    expect(complete('training-d|')).toEqual(['training-data: -> training-data:|']);
    expect(complete('training-data:room|')).toEqual(['Quiet Rooms (1) -> training-data:"Quiet Rooms" |']);
    expect(complete('imagen|')).toEqual(['ImageNet (1) -> training-data:ImageNet |']);
  });

  it('completes values of any facet, the most frequent first, and adds the field name', () => {
    expect(complete('os|')).toEqual(['OSDI (2) -> venue:OSDI |', 'Oslo (1) -> tag:Oslo |']);
    expect(complete('dean|')).toEqual(['Jeff Dean (1) -> author:"Jeff Dean" |']);
  });

  it('completes the values of a field by any of their words, quoted if they contain spaces', () => {
    expect(complete('venue:|')).toEqual([
      'OSDI (2) -> venue:OSDI |',
      'ACM Queue (1) -> venue:"ACM Queue" |',
      'SOSP (1) -> venue:SOSP |',
    ]);
    expect(complete('venue:que|')).toEqual(['ACM Queue (1) -> venue:"ACM Queue" |']);
    expect(complete('venue:"ACM Q|')).toEqual(['ACM Queue (1) -> venue:"ACM Queue" |']);
    expect(complete('venue:OSDI,s|')).toEqual(['SOSP -> venue:OSDI,SOSP |']);
    expect(complete('-has:c|')).toEqual(['Code -> -has:code |']);
    expect(complete('no:c|')).toEqual(['Code -> no:code |']);
    expect(complete('-os|')).toEqual(['OSDI -> -venue:OSDI |', 'Oslo -> -tag:Oslo |']);
    expect(complete('year:202|')).toEqual(['2022 (2) -> year:2022 |', '2020 (1) -> year:2020 |']);
  });

  it('completes in the middle of a query and keeps what follows', () => {
    expect(complete('(os| OR two)')).toEqual(['OSDI (1) -> (venue:OSDI |OR two)']);
  });

  it('counts the papers of a value with the rest of the query', () => {
    expect(complete('os| one')).toEqual(['OSDI (1) -> venue:OSDI |one']);
    expect(complete('two venue:|')).toEqual(['OSDI (1) -> two venue:OSDI |']);
  });

  it('suggests nothing in the middle of a word, after a space, for one letter, and for text fields', () => {
    expect(['o|s', 'os |', 'o|', '|', 'title:on|', 'in:l|', 'zebra|'].flatMap(complete)).toEqual([]);
  });
});
