import { describe, expect, it } from 'vitest';
import { noMarks } from '../../paper/reader-marks.ts';
import { sampleDataset, sampleLink, sampleVenue } from '../../testing/sample-list.ts';
import { withMarks } from '../list-index.ts';
import { buildSearchableIndex } from '../text-search.ts';

const dataset = sampleDataset([
  {
    title: 'GPU sharing',
    venue: sampleVenue('OSDI', 'OSDI 2020'),
    year: 2020,
    authors: ['Jeff Dean'],
    affiliations: ['UC Berkeley'],
    links: [sampleLink('code')],
    topics: [['Serving', 'Survey']],
    notes: ['It trains.'],
    awards: ['Best Paper Award'],
  },
  {
    title: 'Training on GPUs',
    name: 'Orca',
    venue: sampleVenue('SOSP'),
    year: 2022,
    topics: [['Training', 'Survey']],
    kind: 'resource',
  },
  {
    title: 'Networks',
    placements: [{ file: 'net/list.md', line: 3, endLine: 3, section: [] }],
    tags: ['RDMA'],
  },
]);
const index = buildSearchableIndex(dataset);
const found = (query: string) => [...(index.hits(query)?.order() ?? [])].sort();

describe('fields of a query', () => {
  it.each([
    ['title:gpu ', [0, 1]],
    ['title:training', [1]],
    ['note:trains', [0]],
    ['name:orca', [1]],
    ['author:dean', [0]],
    ['author:"jeff dean"', [0]],
    ['affil:berk', [0]],
    ['affil:berk ', []],
    ['venue:osdi,sosp', [0, 1]],
    ['topic:survey', [0, 1]],
    ['topic:serving', [0]],
    ['topic:"serving > survey"', [0]],
    ['award:best', [0]],
    ['tag:rdma', [2]],
    ['kind:resource', [1]],
    ['is:resource', [1]],
    ['year:2020', [0]],
    ['year:>=2021', [1]],
    ['year:<2021', [0]],
    ['year:2020..2022', [0, 1]],
    ['year:..2020', [0]],
    ['year:202', [0, 1]],
    ['has:code', [0]],
    ['has:venue', [0, 1]],
    ['no:venue', [2]],
    ['no:code ', [1, 2]],
    ['-has:code', [1, 2]],
    ['in:net/', [2]],
    ['in:list', [0, 1, 2]],
  ])('%s', (query, papers) => {
    expect(found(query)).toEqual(papers);
  });

  it('combines fields, words and groups', () => {
    expect(found('gpu -venue:SOSP')).toEqual([0]);
    expect(found('(venue:OSDI OR tag:RDMA) NOT gpu')).toEqual([2]);
    expect(found('venue:OSDI OR networks')).toEqual([0, 2]);
  });

  it('treats an unknown field, and an unknown value of `is`, as plain words', () => {
    expect(found('colour:gpu ')).toEqual([]);
    expect(found('is:networks')).toEqual([]);
    expect(found('networks:')).toEqual([2]);
  });
});

describe('fields for reader marks', () => {
  const { papers } = dataset;
  const marked = withMarks(
    index,
    papers,
    new Map([['paper-1', { ...noMarks, starred: true, progress: 'to-read', tags: ['thesis'] }]]),
  );
  const foundOf = (query: string) => [...(marked.hits(query)?.order() ?? [])].sort();

  it.each([
    ['is:starred', [1]],
    ['is:to-read', [1]],
    ['is:"to read"', [1]],
    ['is:read ', []],
    ['-is:starred', [0, 2]],
    ['library:starred', [1]],
    ['mytag:thesis', [1]],
    ['is:starred OR networks', [1, 2]],
    ['is:new', []],
  ])('%s', (query, positions) => {
    expect(foundOf(query)).toEqual(positions);
  });

  it('match no paper, rather than the word, without marks', () => {
    expect(index.hits('is:starred')?.order()).toEqual(new Uint32Array(0));
  });
});
