import { buildListIndex } from '../../search/list-index.ts';
import type { SearchEngine } from './engine.ts';

/** This project's search. */
export const ourSearch: SearchEngine = {
  name: 'Paperdex',
  build: (dataset) => {
    const index = buildListIndex(dataset);
    index.text();
    return (query) => index.hits(query)?.order()[0] ?? null;
  },
};
