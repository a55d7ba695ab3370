import { splitWords } from '../../paper/words.ts';
import type { TextIndex } from '../text/text-index.ts';
import type { SearchedWord } from './find-node.ts';

/** How many of the best papers to rerank: more than anybody looks through. */
const maxCandidates = 200;

/** The boost of a title that contains all words, and of one that has them side by side, in query order. */
const allWordsBoost = 1;
const adjacentWordsBoost = 1;

/** Reranks the best papers: titles that contain the query words move up, most of all if side by side. */
export function boostTitleMatches(
  order: Uint32Array,
  scores: Float32Array,
  text: TextIndex,
  searchedWords: readonly SearchedWord[],
): Uint32Array {
  if (searchedWords.length < 2) return order;
  const best = [...order.subarray(0, maxCandidates)].map((position) => {
    const title = splitWords(text.textOf(position, 'title'));
    return { position, score: (scores[position] ?? 0) * titleBoost(title, searchedWords) };
  });
  best.sort((a, b) => b.score - a.score);
  const moved = order.slice();
  moved.set(best.map(({ position }) => position));
  return moved;
}

/** The factor for a score: 1 when the title has no query word. A misspelt word counts for adjacency only. */
function titleBoost(words: readonly string[], searchedWords: readonly SearchedWord[]): number {
  const positions = searchedWords.map(
    ({ matchesWord }) => new Set(words.flatMap((word, index) => (matchesWord(word) ? [index] : []))),
  );
  const exact = searchedWords.filter(({ word, mayBePrefix }) =>
    words.some((titleWord) => titleWord === word || (mayBePrefix && titleWord.startsWith(word))),
  );
  const pairs = positions
    .slice(1)
    .filter((indices, before) => [...indices].some((index) => positions[before]?.has(index - 1)));
  return (
    1 +
    (allWordsBoost * exact.length) / searchedWords.length +
    (adjacentWordsBoost * pairs.length) / (searchedWords.length - 1)
  );
}
