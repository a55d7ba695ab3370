import type { Citation } from '../cite/citation.ts';

/** A citation for tests that has nothing but a title. */
export const plainCitation: Citation = {
  key: 'reef',
  id: 'a-plain-title',
  work: 'conference',
  title: 'A Plain Title',
  name: null,
  authors: [],
  hasMoreAuthors: false,
  venue: null,
  part: null,
  publisher: null,
  date: null,
  doi: null,
  arxiv: null,
  openreview: null,
  url: null,
  code: null,
  keywords: [],
  abstract: null,
  remarks: null,
};
