import type { WordTest } from '../exploration.ts';
import type { TextIndex } from '../text/text-index.ts';
import { splitWords } from '../words.ts';

/** So many of the best are looked at closely: more than anybody looks through. */
const mostLookedAt = 200;

/** What a title is worth more in which all asked words stand side by side, in the order in which they were asked for. */
const closeWorth = 1;

/** Moves up, among the best, the papers in whose titles the asked words stand side by side, as in a title half remembered. */
export function preferClose(order: Uint32Array, scores: Float32Array, text: TextIndex, tests: readonly WordTest[]): Uint32Array {
  if (tests.length < 2) return order;
  const best = [...order.subarray(0, mostLookedAt)].map((position) => {
    const title = splitWords(text.textsOf(position)?.title ?? '');
    return { position, score: (scores[position] ?? 0) * (1 + closeWorth * closeness(title, tests)) };
  });
  best.sort((a, b) => b.score - a.score);
  const moved = order.slice();
  moved.set(best.map(({ position }) => position));
  return moved;
}

/** The share of asked words that stand right behind the one asked for before them: 1 when all do. */
function closeness(words: readonly string[], tests: readonly WordTest[]): number {
  const places = tests.map((answers) => new Set(words.flatMap((word, place) => (answers(word) ? [place] : []))));
  const pairs = places.slice(1).filter((own, before) => [...own].some((place) => places[before]?.has(place - 1)));
  return pairs.length / (tests.length - 1);
}
