import { Index } from 'flexsearch';
import { mostHits, type SearchContestant, searchedTexts } from './contestant.ts';

/** FlexSearch: words and their beginnings over one text a paper, title first. Of typos it forgives a letter typed twice. */
export const flexsearch: SearchContestant = {
  name: 'FlexSearch',
  build: ({ papers }) => {
    const index = new Index({ tokenize: 'forward' });
    for (const [position, paper] of papers.entries())
      index.add(position, Object.values(searchedTexts(paper)).join(' '));
    return (query) => {
      const [best] = index.search(query, { limit: mostHits });
      return best === undefined ? null : Number(best);
    };
  },
};
