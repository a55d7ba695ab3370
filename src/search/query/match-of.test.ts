import { describe, expect, it } from 'vitest';
import { sampleDataset, sampleVenue } from '../../testing/sample-list.ts';
import { buildSearchableIndex } from '../text-search.ts';

const index = buildSearchableIndex(
  sampleDataset(
    [
      {
        title: 'GPU Sharing',
        notes: ['A remark on fairness.'],
        affiliations: ['Berkeley', 'MIT'],
        venue: sampleVenue('SOSP', 'SOSP 2023'),
      },
      { title: 'Training a Mixture of Experts', notes: ['It is a MoE.'] },
      { title: 'A Mixture of Experts' },
    ],
    { acronyms: [{ short: 'MoE', long: 'Mixture of Experts', file: 'list.md', line: 1 }] },
  ),
);
const match = (query: string, position = 0) => index.matchOf(query, position);

describe('matchOf', () => {
  it('needs no snippet when the title shows the match', () => {
    expect(match('sharign gpu ')?.snippet).toBeNull();
    expect(['sharing', 'gpu', 'fairness'].map((word) => match('sharign gpu ')?.matchesWord(word))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('shows a word that the title does not contain', () => {
    expect(match('gpu fairn')?.snippet).toMatchObject({
      field: 'notes',
      text: 'A remark on fairness.',
      words: ['fairn'],
    });
    expect(match('mit')?.snippet).toMatchObject({ field: 'affiliation', text: 'MIT' });
    expect(match('gpu sosp')?.snippet).toMatchObject({ field: 'venue', text: 'SOSP 2023', words: ['sosp'] });
  });

  it('marks the other spelling of an acronym only if the paper does not contain the query word', () => {
    expect(['moe', 'experts'].map((word) => match('moe', 2)?.matchesWord(word))).toEqual([true, true]);
    expect(['moe', 'experts'].map((word) => match('moe', 1)?.matchesWord(word))).toEqual([true, false]);
  });

  it('treats the long form in the title as a match of the acronym', () => {
    expect(match('moe', 2)?.snippet).toBeNull();
  });

  it('is null without a query and for a paper that does not match', () => {
    expect([match(' '), match('mixture', 0)]).toEqual([null, null]);
  });
});
