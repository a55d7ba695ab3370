import { addAll, type Bitset } from '../bitset.ts';
import type { SearchedWord } from '../query/find-node.ts';
import { mayExpandAcronym } from '../text/acronyms.ts';
import { type QueryWord, wordTest } from '../text/expand-word.ts';
import { findWord } from '../text/find-word.ts';
import { indexedFields } from '../text/occurrences.ts';
import { fieldBits } from '../text/postings.ts';
import type { TextIndex } from '../text/text-index.ts';
import { nameOf } from './name-table.ts';
import { surveys } from './vocabulary.ts';
import { otherForms } from './word-forms.ts';

/** The papers that have a word or one of its forms, and their scores. */
export interface LooseMatches {
  readonly bits: Bitset;
  readonly scores: Float32Array;
  readonly searchedWords: readonly SearchedWord[];
}

const anyField = fieldBits(indexedFields);
/** In shorter words a typo gives another word: “wifi” is not “wiki”. */
const minFuzzyLength = 6;
/** The score of another form of a word, such as “compression” for “compress”. */
const formWeight = 0.6;

/** Finds a word of a sentence: as the search does, and in its other forms. */
export function findLooseWord(text: TextIndex, word: string, words: ReadonlySet<string>): LooseMatches {
  const typed: QueryWord = {
    word,
    mayBePrefix: false,
    fuzziness: word.length < minFuzzyLength ? 'exact' : 'unknownWords',
    expandAcronym: mayExpandAcronym(text.acronyms, word, words),
  };
  const stem = nameOf([word]);
  const like = surveys.includes(stem) ? surveys : [word];
  const forms = like
    .flatMap((each) => otherForms(text.dictionary, each))
    .concat(like.filter((each) => each !== word))
    .map((form): QueryWord => ({ word: form, mayBePrefix: false, fuzziness: 'exact', expandAcronym: false }));
  const { bits, scores } = findWord(text, typed, anyField);
  for (const form of forms) {
    const found = findWord(text, form, anyField);
    addAll(bits, found.bits);
    for (let position = 0; position < scores.length; position += 1)
      scores[position] = Math.max(scores[position] ?? 0, (found.scores[position] ?? 0) * formWeight);
    text.scorePool.release(found.scores);
  }
  const searchedWords = [typed, ...forms].map((each) => ({
    ...each,
    matchesWord: wordTest(text.dictionary, text.acronyms, each),
  }));
  return { bits, scores, searchedWords };
}
