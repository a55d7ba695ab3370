import { type Bitset, emptyBits } from '../bitset.ts';
import { expandWord, type QueryWord } from './expand-word.ts';
import type { TextIndex } from './text-index.ts';

/** The papers that match, and their scores by position, greater than 0 for a match. */
export interface ScoredPapers {
  readonly bits: Bitset;
  readonly scores: Float32Array;
}

/**
 * Finds the papers that contain a query word in one of the fields (`fieldBits`).
 * The score is BM25: the highest weight of a matching word in the paper, times the idf of papers with any
 * match.
 */
export function findWord(
  { total, dictionary, postings, scorePool }: TextIndex,
  queryWord: QueryWord,
  fields: number,
): ScoredPapers {
  const scores = scorePool.acquire();
  for (const { from, to, weight } of expandWord(dictionary, queryWord)) {
    for (let number = from; number < to; number += 1)
      raiseScores(scores, postings, number, weight(number), fields);
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
  weight: number,
  fields: number,
): void {
  const { starts, papers, weights, fields: wordFields } = postings;
  const end = starts[number + 1] ?? 0;
  for (let index = starts[number] ?? 0; index < end; index += 1) {
    if (((wordFields[index] ?? 0) & fields) === 0) continue;
    const position = papers[index] ?? 0;
    const score = (weights[index] ?? 0) * weight;
    if (score > (scores[position] ?? 0)) scores[position] = score;
  }
}
