import MiniSearch from 'minisearch';
import { type SearchEngine, searchedFields, searchedTexts, titleBoost } from './engine.ts';

/** MiniSearch, which always returns all hits. */
export const minisearch: SearchEngine = {
  name: 'MiniSearch',
  build: ({ papers }) => {
    const index = new MiniSearch({
      idField: 'position',
      fields: [...searchedFields],
      searchOptions: {
        combineWith: 'AND',
        prefix: (_, index, terms) => index === terms.length - 1,
        fuzzy: 0.2,
        boost: { title: titleBoost },
      },
    });
    index.addAll(papers.map((paper, position) => ({ ...searchedTexts(paper), position })));
    return (query) => index.search(query)[0]?.id ?? null;
  },
};
