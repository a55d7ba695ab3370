import { create, insertMultiple, search } from '@orama/orama';
import { mostHits, type SearchContestant, searchedTexts, titleBoost } from './contestant.ts';

const schema = {
  title: 'string',
  notes: 'string',
  venue: 'string',
  authors: 'string',
  affiliations: 'string',
} as const;

/**
 * Orama: every word counts as a prefix, and a threshold of 0 asks for all words. Typos are not forgiven: with a tolerance it takes each
 * word that is near to what was typed for one more word that was asked for, and finds less than half of the known items.
 */
export const orama: SearchContestant = {
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
        limit: mostHits,
      });
      if (results instanceof Promise) throw new Error('Orama did not answer at once');
      return results.hits[0] === undefined ? null : Number(results.hits[0].id);
    };
  },
};
