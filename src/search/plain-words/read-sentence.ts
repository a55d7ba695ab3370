import { sortOrders } from '../../messages/view.ts';
import type { ListIndex } from '../list-index.ts';
import type { TextIndex } from '../text/text-index.ts';
import type { Condition, Reading } from './condition.ts';
import { readAwardsAt } from './read-awards.ts';
import { readLinksAt } from './read-links.ts';
import { type NamingList, readNamesAt } from './read-names.ts';
import { readYearsAt } from './read-years.ts';
import { phraseAt, type Sentence, sentenceOf } from './sentence.ts';
import { orders } from './vocabulary.ts';

/** A query read as a sentence. */
export interface ReadSentence extends Sentence {
  /** The conditions that it states, in order of the text. */
  readonly conditions: readonly Condition[];
}

/**
 * Reads a query as a sentence: the conditions that its words state, in terms of the query language and of the
 * values that the list has (docs/search.md). What is not understood stays a word to search for.
 */
export function readSentence(
  query: string,
  { facets, textSearch }: Pick<ListIndex, 'facets' | 'textSearch'>,
): ReadSentence {
  const index = textSearch()?.index ?? null;
  const list: NamingList = { facets, countOf: (word) => index && papersWith(index, word) };
  const sentence = sentenceOf(query, facets);
  const conditions: Condition[] = [];
  for (let at = 0; at < sentence.words.length; ) {
    const reading = readAt(sentence, at, list);
    const after = at + (reading?.length ?? 1);
    const span = {
      start: sentence.words[at]?.start ?? 0,
      end: sentence.words[after - 1]?.end ?? 0,
      firstWord: at,
      afterWord: after,
    };
    for (const meaning of reading?.meanings ?? [])
      if (!conditions.some(({ label, detail }) => label === meaning.label && detail === meaning.detail))
        conditions.push({ ...meaning, ...span });
    at = after;
  }
  return { ...sentence, conditions };
}

function readAt(sentence: Sentence, at: number, list: NamingList): Reading | null {
  const { facets } = list;
  return (
    readYearsAt(sentence, at, facets.year) ??
    readLinksAt(sentence, at, facets.has) ??
    readAwardsAt(sentence, at, facets.award) ??
    readOrderAt(sentence, at) ??
    readNamesAt(sentence, at, list)
  );
}

/** Reads an order by year: `newest`. */
function readOrderAt(sentence: Sentence, at: number): Reading | null {
  const found = phraseAt(sentence, at, orders);
  if (found === null) return null;
  const sort = { key: 'year', descending: found.value === 'newest' } as const;
  return {
    length: found.length,
    meanings: [{ label: sortOrders[found.value], detail: '', term: null, sort }],
  };
}

function papersWith({ dictionary, postings: { starts } }: TextIndex, word: string): number {
  const number = dictionary.numberOf.get(word);
  return number === undefined ? 0 : (starts[number + 1] ?? 0) - (starts[number] ?? 0);
}
