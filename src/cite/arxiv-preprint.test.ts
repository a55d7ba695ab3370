import { describe, expect, it } from 'vitest';
import type { Paper } from '../paper/schema.ts';
import { samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { arxivPreprint } from './arxiv-preprint.ts';

describe('arxivPreprint', () => {
  it.each<[Partial<Paper>, ReturnType<typeof arxivPreprint>]>([
    [{ identifiers: { arxiv: '2205.11913' } }, { id: '2205.11913', subject: null }],
    [{ identifiers: { arxiv: 'cs.LG/0701001' } }, { id: 'cs.LG/0701001', subject: 'cs.LG' }],
    [{ venue: sampleVenue('arXiv', 'arXiv:2205.11913v2 [cs.DC]') }, { id: '2205.11913', subject: 'cs.DC' }],
    [{ venue: sampleVenue('arXiv', 'arXiv 2022') }, null],
    [{ venue: sampleVenue('OSDI', 'OSDI 2205.11913') }, null],
  ])('%o', (parts, expected) => {
    expect(arxivPreprint(samplePaper(parts))).toEqual(expected);
  });
});
