import { describe, expect, it } from 'vitest';
import type { Paper } from './schema.ts';
import { equalSharer } from './share-equal.ts';

const paper = (id: string): Paper => ({
  id,
  kind: 'paper',
  title: 'A Title',
  name: null,
  authors: ['Ada Lovelace'],
  noteAuthors: [],
  affiliations: ['University of Somewhere', 'Labs, Inc'],
  awards: [],
  tags: ['gpu'],
  venue: { name: 'OSDI', raw: 'OSDI 2020', kind: 'conference' },
  year: 2020,
  yearFrom: 'venue',
  identifiers: {},
  links: [{ kind: 'paper', label: 'paper', url: `https://example.org/${id}`, page: null }],
  notes: [],
  placements: [{ file: 'list.md', line: 1, endLine: 1, section: ['List', 'Serving'] }],
  topics: [['List', 'Serving']],
  notePage: null,
});

describe('equalSharer', () => {
  it('changes no paper', () => {
    const share = equalSharer();
    for (const id of ['one', 'two']) expect(share(paper(id))).toEqual(paper(id));
  });

  it('gives what is equal once', () => {
    const share = equalSharer();
    const [one, two] = [share(paper('one')), share(paper('two'))];
    expect(two.affiliations).toBe(one.affiliations);
    expect(two.venue).toBe(one.venue);
    expect(two.topics[0]).toBe(one.placements[0]?.section);
    expect(two.awards).toBe(one.noteAuthors);
  });

  it('tells lists apart that read alike when joined', () => {
    const share = equalSharer();
    share({ ...paper('one'), tags: ['a', 'b'] });
    expect(share({ ...paper('two'), tags: ['a\nb'] }).tags).toEqual(['a\nb']);
    expect(share({ ...paper('three'), tags: [''] }).tags).toEqual(['']);
  });
});
