import { Index } from 'flexsearch';
import { maxHits, type SearchEngine, searchedTexts } from './engine.ts';

/** FlexSearch: prefixes over one text per paper, title first. It tolerates only doubled letters. */
export const flexsearch: SearchEngine = {
  name: 'FlexSearch',
  build: ({ papers }) => {
    const index = new Index({ tokenize: 'forward' });
    for (const [position, paper] of papers.entries())
      index.add(position, Object.values(searchedTexts(paper)).join(' '));
    return (query) => {
      const [best] = index.search(query, { limit: maxHits });
      return best === undefined ? null : Number(best);
    };
  },
};
