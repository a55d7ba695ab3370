import { splitWords } from '../../paper/words.ts';
import { addBit, type Bitset, emptyBits, positionsOf } from '../bitset.ts';
import { type AskedWord, expandWord } from './expand-word.ts';
import { indexedFields } from './occurrences.ts';
import { textFields } from './paper-texts.ts';
import type { TextIndex } from './text-index.ts';

/**
 * Keeps of some papers those in which words stand side by side, in one value of one of some fields (bits of `fieldBits`);
 * the last word may go on when it is open. Only fields that hold all of the words are read.
 */
export function keepPhrase(
  index: TextIndex,
  papers: Bitset,
  words: readonly AskedWord[],
  fields: number,
): Bitset {
  const wanted = ` ${words.map(({ word }) => word).join(' ')}${words.at(-1)?.open === true ? '' : ' '}`;
  const shared = words.map((word) => fieldsOf(index, word));
  const kept = emptyBits(index.total);
  for (const position of positionsOf(papers)) {
    const common = shared.reduce((bits, own) => bits & (own[position] ?? 0), fields);
    const holds = textFields.some(
      (field) =>
        (common & (1 << indexedFields.indexOf(field))) !== 0 &&
        linesOf(index.textOf(position, field)).some((line) => line.includes(wanted)),
    );
    if (holds) addBit(kept, position);
  }
  return kept;
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => ` ${splitWords(line).join(' ')} `);
}

/** For every paper the fields that print a word. */
function fieldsOf({ total, dictionary, postings }: TextIndex, word: AskedWord): Uint16Array {
  const { starts, papers, fields } = postings;
  const found = new Uint16Array(total);
  for (const { from, to } of expandWord(dictionary, word)) {
    for (let place = starts[from] ?? 0; place < (starts[to] ?? 0); place += 1) {
      const position = papers[place] ?? 0;
      found[position] = (found[position] ?? 0) | (fields[place] ?? 0);
    }
  }
  return found;
}
