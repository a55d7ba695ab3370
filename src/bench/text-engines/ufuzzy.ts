import uFuzzy from '@leeoniya/ufuzzy';
import { type SearchContestant, searchedTexts } from './contestant.ts';

/** Hits up to which they are put in order. */
const mostSorted = 1000;

/** uFuzzy: no index, one pass over all texts. One typo a word is forgiven, words may stand in any order. */
export const ufuzzy: SearchContestant = {
  name: 'uFuzzy',
  build: ({ papers }) => {
    const texts = papers.map((paper) => Object.values(searchedTexts(paper)).join(' '));
    const engine = new uFuzzy({ intraMode: 1 });
    return (query) => {
      const [found, info, order] = engine.search(texts, query, 1, mostSorted);
      return (order?.[0] === undefined ? found?.[0] : info?.idx[order[0]]) ?? null;
    };
  },
};
