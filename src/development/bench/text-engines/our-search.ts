import { buildSearchableIndex } from '../../../search/text-search.ts';
import type { SearchEngine } from './engine.ts';

/** This project's search. */
export const ourSearch: SearchEngine = {
  name: 'Paperdex',
  build: (dataset) => {
    const index = buildSearchableIndex(dataset);
    index.textSearch();
    return (query) => index.hits(query)?.order()[0] ?? null;
  },
};
