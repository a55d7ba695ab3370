import uFuzzy from '@leeoniya/ufuzzy';
import { type SearchEngine, searchedTexts } from './engine.ts';

/** Above this number of hits, uFuzzy does not rank them. */
const maxSorted = 1000;

/** uFuzzy: no index, one pass over all texts. Tolerates one typo per word; words may be in any order. */
export const ufuzzy: SearchEngine = {
  name: 'uFuzzy',
  build: ({ papers }) => {
    const texts = papers.map((paper) => Object.values(searchedTexts(paper)).join(' '));
    const engine = new uFuzzy({ intraMode: 1 });
    return (query) => {
      const [found, info, order] = engine.search(texts, query, 1, maxSorted);
      return (order?.[0] === undefined ? found?.[0] : info?.idx[order[0]]) ?? null;
    };
  },
};
