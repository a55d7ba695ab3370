import { foldWord, wordPattern } from '../../paper/words.ts';

const innerCapital = /.\p{Lu}/u;

/** Writes a term as one of the titles prints it where that has capitals of its own, as in LLM and DNNs; else small. */
export function printedTerm(term: string, titles: readonly string[]): string {
  const words = titles.flatMap((title) => title.match(wordPattern) ?? []);
  return words.find((word) => innerCapital.test(word) && foldWord(word).includes(term)) ?? term;
}
