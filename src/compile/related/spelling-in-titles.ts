import { foldWord, wordPattern } from '../../paper/words.ts';

const innerCapital = /.\p{Lu}/u;

/** The spelling of a term in the titles if it has inner capitals, as in LLM or DNNs; else lower case. */
export function spellingInTitles(term: string, titles: readonly string[]): string {
  const words = titles.flatMap((title) => title.match(wordPattern) ?? []);
  return words.find((word) => innerCapital.test(word) && foldWord(word).includes(term)) ?? term;
}
