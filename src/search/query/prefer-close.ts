import { splitWords } from '../../paper/words.ts';
import type { TextIndex } from '../text/text-index.ts';
import type { WantedWord } from './find-node.ts';

/** So many of the best are looked at closely: more than anybody looks through. */
const mostLookedAt = 200;

/** What a title is worth more that has all asked words, and what one in which they stand side by side, in the order in which they were asked for. */
const wholeWorth = 1;
const closeWorth = 1;

/** Moves up, among the best, the papers whose titles have the asked words, and most of all side by side, as in a title half remembered. */
export function preferClose(
  order: Uint32Array,
  scores: Float32Array,
  text: TextIndex,
  wanted: readonly WantedWord[],
): Uint32Array {
  if (wanted.length < 2) return order;
  const best = [...order.subarray(0, mostLookedAt)].map((position) => {
    const title = splitWords(text.textOf(position, 'title'));
    return { position, score: (scores[position] ?? 0) * titleWorth(title, wanted) };
  });
  best.sort((a, b) => b.score - a.score);
  const moved = order.slice();
  moved.set(best.map(({ position }) => position));
  return moved;
}

/** What a title's words make of a score: 1 when none was asked for. A word with a slip in it counts in a row of words, but not by itself. */
function titleWorth(words: readonly string[], wanted: readonly WantedWord[]): number {
  const places = wanted.map(
    ({ answers }) => new Set(words.flatMap((word, place) => (answers(word) ? [place] : []))),
  );
  const there = wanted.filter(({ word, open }) =>
    words.some((own) => own === word || (open && own.startsWith(word))),
  );
  const pairs = places
    .slice(1)
    .filter((own, before) => [...own].some((place) => places[before]?.has(place - 1)));
  return 1 + (wholeWorth * there.length) / wanted.length + (closeWorth * pairs.length) / (wanted.length - 1);
}
