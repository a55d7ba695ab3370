import { create, insertMultiple, search } from '@orama/orama';
import { maxHits, type SearchEngine, searchedTexts, titleBoost } from './engine.ts';

const schema = {
  title: 'string',
  notes: 'string',
  venue: 'string',
  authors: 'string',
  affiliations: 'string',
} as const;

/**
 * Orama: every word is a prefix, and a threshold of 0 requires all words. Without typo tolerance: with it,
 * Orama requires each similar word as well and finds less than half of the known items.
 */
export const orama: SearchEngine = {
  name: 'Orama',
  build: ({ papers }) => {
    const database = create({ schema });
    insertMultiple(
      database,
      papers.map((paper, position) => ({ ...searchedTexts(paper), id: String(position) })),
    );
    return (query) => {
      const results = search(database, {
        term: query,
        threshold: 0,
        boost: { title: titleBoost },
        limit: maxHits,
      });
      if (results instanceof Promise) throw new Error('Orama did not answer synchronously');
      return results.hits[0] === undefined ? null : Number(results.hits[0].id);
    };
  },
};
