import { describe, expect, it } from 'vitest';
import { sampleDataset, sampleLink, sampleVenue } from '../../testing/sample-list.ts';
import { buildSearchableIndex } from '../text-search.ts';
import { readSentence } from './read-sentence.ts';

const venue = sampleVenue;
const index = buildSearchableIndex(
  sampleDataset([
    {
      title: 'Fair Queues for Trains',
      year: 2021,
      venue: venue('OSDI'),
      affiliations: ['Hill College'],
      authors: ['Ada Stone', 'Quist, Bo'],
      topics: [['Queues', 'Fair Queues']],
      links: [sampleLink('code'), sampleLink('slides')],
      awards: ['Best Paper'],
    },
    {
      title: 'A Survey of Doors',
      year: 2024,
      venue: venue('SOSP'),
      affiliations: ['Acme'],
      topics: [['Survey'], ['Papers']],
      awards: ['Best Paper Award', 'Oral'],
    },
    ...Array.from({ length: 8 }, () => ({ title: 'Packing a Parcel', venue: null })),
    { title: 'Wrapping', venue: venue('Parcel'), year: 2019 },
  ]),
);

/** The conditions of a query: `term` for those of the query language, else the label. */
const read = (query: string) =>
  readSentence(query, index).conditions.map(({ term, label }) => term ?? `[${label}]`);

describe('readSentence', () => {
  it.each([
    ['graphs 2020', ['year:2020']],
    ['graphs 2020-2023', ['year:2020..2023']],
    ['graphs 2023–2020', ['year:2020..2023']],
    ['between 2020 and 2022', ['year:2020..2022']],
    ['from 2020 to 2022', ['year:2020..2022']],
    ['since 2020', ['year:2020..']],
    ['before 2020', ['year:..2019']],
    ['after 2020', ['year:2021..']],
    ['no later than 2020', ['year:..2020']],
    ['from 2021', ['year:2021']],
    ['from 2021 onwards', ['year:2021..']],
    ['2021 or later', ['year:2021..']],
    ['the 2010s', ['year:2010..2019']],
    ['the last two years', ['year:2023..2024']],
    ['last 3 years before 2022', ['year:2019..2021']],
    ['in the last minutes of 2020a', []],
    ['graph 12345', []],
  ])('reads years: %s', (query, terms) => {
    expect(read(query)).toEqual(terms);
  });

  it.each([
    ['graphs with code', ['has:code']],
    ['graphs with public code and slides', ['has:code', 'has:slides']],
    ['that have an implementation', ['has:code']],
    ['without code', ['no:code']],
    ['but no slides', ['no:slides']],
    ['graphs with video', ['[with video]']],
    ['graphs with trains', []],
    ['code for graphs', []],
  ])('reads kinds of links: %s', (query, terms) => {
    expect(read(query)).toEqual(terms);
  });

  it.each([
    ['at osdi', ['venue:OSDI']],
    ['osdi or sosp papers', ['venue:OSDI,SOSP']],
    ['osdi, sosp', ['venue:OSDI,SOSP']],
    ['by acme', ['affil:Acme']],
    ['by hill', ['affil:hill']],
    ['by ada stone', ['author:"Ada Stone"']],
    ['by bo quist', ['author:"Quist, Bo"']],
    ['by stone', ['author:stone']],
    ['fair queues', ['topic:"Queues > Fair Queues"']],
    ['surveys', ['topic:Survey']],
    ['an overview', ['topic:Survey']],
    ['not surveys', ['-topic:Survey']],
    ['stone walls', []],
    ['that papers', []],
    ['about papers', ['topic:Papers']],
    ['wrapping a parcel', []],
    ['at parcel', ['venue:Parcel']],
  ])('reads values of facets: %s', (query, terms) => {
    expect(read(query)).toEqual(terms);
  });

  it.each([
    ['best papers', ['award:"Best Paper","Best Paper Award"']],
    ['award-winning', ['has:award']],
    ['orals', ['award:Oral']],
    ['distinguished papers', ['[Distinguished paper]']],
    ['newest papers', ['[Newest first]']],
  ])('reads awards and orders: %s', (query, terms) => {
    expect(read(query)).toEqual(terms);
  });

  it('reads a whole sentence, and leaves terms of the query language alone', () => {
    expect(read('fair queues since 2020 with code by acme, best papers')).toEqual([
      'topic:"Queues > Fair Queues"',
      'year:2020..',
      'has:code',
      'affil:Acme',
      'award:"Best Paper","Best Paper Award"',
    ]);
    expect(read('venue:OSDI "with code" -2020')).toEqual([]);
    expect(read('osdi OR 2020')).toEqual([]);
  });

  it('reads no year in a list without years, and “survey” where no value is called so', () => {
    const plain = buildSearchableIndex(sampleDataset([{ title: 'Doors' }]));
    const terms = readSentence('since 2020, not surveys', plain).conditions.map(({ term }) => term);
    expect(terms).toEqual(['-survey']);
  });
});
