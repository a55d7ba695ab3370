import { splitWords } from '../../paper/words.ts';
import { addBit, type Bitset, emptyBits, positionsIn } from '../bitset.ts';
import { expandWord, type QueryWord } from './expand-word.ts';
import { indexedFields } from './occurrences.ts';
import { textFields } from './paper-texts.ts';
import type { TextIndex } from './text-index.ts';

/**
 * The papers that contain words side by side, in one value of one of the fields (`fieldBits`); the last word
 * may be a prefix (`mayBePrefix`). Reads only fields that contain all of the words.
 */
export function filterByPhrase(
  index: TextIndex,
  papers: Bitset,
  words: readonly QueryWord[],
  fields: number,
): Bitset {
  const shared = words.map((word) => fieldsOf(index, word));
  const filtered = emptyBits(index.total);
  for (const position of positionsIn(papers)) {
    const common = shared.reduce((bits, fieldsWithWord) => bits & (fieldsWithWord[position] ?? 0), fields);
    const isFound = textFields.some(
      (field) =>
        (common & (1 << indexedFields.indexOf(field))) !== 0 &&
        containsPhrase(index.textOf(position, field), words),
    );
    if (isFound) addBit(filtered, position);
  }
  return filtered;
}

/** Tells whether a line of a text contains words side by side; the last may be a prefix (`mayBePrefix`). */
export function containsPhrase(text: string, words: readonly QueryWord[]): boolean {
  const phrase = ` ${words.map(({ word }) => word).join(' ')}${words.at(-1)?.mayBePrefix === true ? '' : ' '}`;
  return text.split('\n').some((line) => ` ${splitWords(line).join(' ')} `.includes(phrase));
}

/** The fields of each paper that contain a word, as bits. */
function fieldsOf({ total, dictionary, postings }: TextIndex, word: QueryWord): Uint16Array {
  const { starts, papers, fields } = postings;
  const found = new Uint16Array(total);
  for (const { from, to } of expandWord(dictionary, word)) {
    for (let index = starts[from] ?? 0; index < (starts[to] ?? 0); index += 1) {
      const position = papers[index] ?? 0;
      found[position] = (found[position] ?? 0) | (fields[index] ?? 0);
    }
  }
  return found;
}
