import { type Bitset, emptyBits } from '../bitset.ts';
import { type AskedWord, expandWord } from './expand-word.ts';
import type { TextIndex } from './text-index.ts';

/** The papers that answer something, and how well: by position, greater than 0 where one does. */
export interface Found {
  readonly bits: Bitset;
  readonly scores: Float32Array;
}

/**
 * Finds the papers that print an asked word in one of some fields (bits of `fieldBits`, or all).
 * The score is BM25: what the best answering word of the paper counts, times how rare papers with any answer are.
 */
export function findWord(
  { total, dictionary, postings, scores: store }: TextIndex,
  asked: AskedWord,
  fields: number,
): Found {
  const scores = store.take();
  for (const { from, to, worth } of expandWord(dictionary, asked)) {
    for (let number = from; number < to; number += 1)
      raiseScores(scores, postings, number, worth(number), fields);
  }
  const bits = emptyBits(total);
  let count = 0;
  for (let position = 0; position < total; position += 1) {
    if ((scores[position] ?? 0) === 0) continue;
    bits[position >>> 5] = (bits[position >>> 5] ?? 0) | (1 << (position & 31));
    count += 1;
  }
  const rarity = Math.log(1 + (total - count + 0.5) / (count + 0.5));
  for (let position = 0; position < total; position += 1) scores[position] = (scores[position] ?? 0) * rarity;
  return { bits, scores };
}

function raiseScores(
  scores: Float32Array,
  postings: TextIndex['postings'],
  number: number,
  worth: number,
  fields: number,
): void {
  const { starts, papers, weights, fields: printed } = postings;
  const end = starts[number + 1] ?? 0;
  for (let place = starts[number] ?? 0; place < end; place += 1) {
    if (((printed[place] ?? 0) & fields) === 0) continue;
    const position = papers[place] ?? 0;
    const score = (weights[place] ?? 0) * worth;
    if (score > (scores[position] ?? 0)) scores[position] = score;
  }
}
