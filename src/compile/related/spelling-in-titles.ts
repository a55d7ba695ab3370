import { foldWord, wordPattern } from '../../paper/words.ts';

/** A word with inner capitals, such as LLM or DNNs, and its folded forms. */
export interface Spelling {
  readonly word: string;
  readonly folded: readonly string[];
}

const innerCapital = /.\p{Lu}/u;
const mayHoldInnerCapital = /[\p{L}\p{N}\p{M}]\p{Lu}/u;

/** The words of a title that have inner capitals, in order. */
export function spellingsIn(title: string): readonly Spelling[] {
  if (!mayHoldInnerCapital.test(title)) return [];
  return (title.match(wordPattern) ?? [])
    .filter((word) => innerCapital.test(word))
    .map((word) => ({ word, folded: foldWord(word) }));
}

/** The first spelling of a term with inner capitals; the term itself, in lower case, if there is none. */
export function spellingOf(term: string, spellings: readonly Spelling[]): string {
  return spellings.find(({ folded }) => folded.includes(term))?.word ?? term;
}
