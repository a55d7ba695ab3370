import { describe, expect, it } from 'vitest';
import { sampleLink, samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { paperInterner } from './intern-papers.ts';
import type { Paper } from './schema.ts';

const paper = (id: string): Paper =>
  samplePaper({
    id,
    authors: ['Ada Lovelace'],
    affiliations: ['University of Somewhere', 'Labs, Inc'],
    tags: ['gpu'],
    venue: sampleVenue('OSDI', 'OSDI 2020'),
    links: [sampleLink('paper')],
    placements: [{ file: 'list.md', line: 1, endLine: 1, section: ['List', 'Serving'] }],
    topics: [['List', 'Serving']],
  });

describe('paperInterner', () => {
  it('returns equal papers', () => {
    const share = paperInterner();
    for (const id of ['one', 'two']) expect(share(paper(id))).toEqual(paper(id));
  });

  it('shares equal values', () => {
    const share = paperInterner();
    const [one, two] = [share(paper('one')), share(paper('two'))];
    expect(two.affiliations).toBe(one.affiliations);
    expect(two.venue).toBe(one.venue);
    expect(two.topics[0]).toBe(one.placements[0]?.section);
    expect(two.awards).toBe(one.noteAuthors);
  });

  it('distinguishes lists that are equal when joined', () => {
    const share = paperInterner();
    share({ ...paper('one'), tags: ['a', 'b'] });
    expect(share({ ...paper('two'), tags: ['a\nb'] }).tags).toEqual(['a\nb']);
    expect(share({ ...paper('three'), tags: [''] }).tags).toEqual(['']);
  });
});
