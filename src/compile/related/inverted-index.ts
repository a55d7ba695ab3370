import type { Features } from './features.ts';

/** For every feature the papers that have it, one after the other: those of feature `n` stand from `starts[n]` to `starts[n + 1]`. */
export interface Holders {
  readonly starts: Uint32Array;
  readonly papers: Uint32Array;
  readonly weights: Float64Array;
}

/** What more papers share tells little about any two of them, and walking through it would take time in the square of their number. */
const commonest = 250;

/** Turns the features of papers into the papers of features. What is too common to tell anything has none. */
export function holdersOf(features: readonly Features[], count: number): Holders {
  const sizes = new Uint32Array(count);
  for (const { numbers } of features) for (const number of numbers) sizes[number] = (sizes[number] ?? 0) + 1;
  const starts = new Uint32Array(count + 1);
  for (const [number, size] of sizes.entries())
    starts[number + 1] = (starts[number] ?? 0) + (size > commonest ? 0 : size);
  const total = starts[count] ?? 0;
  const holders = { starts, papers: new Uint32Array(total), weights: new Float64Array(total) };
  const next = starts.slice(0, count);
  for (const [paper, { numbers, weights }] of features.entries())
    for (const [index, number] of numbers.entries()) {
      if ((sizes[number] ?? 0) > commonest) continue;
      const place = next[number] ?? 0;
      holders.papers[place] = paper;
      holders.weights[place] = weights[index] ?? 0;
      next[number] = place + 1;
    }
  return holders;
}
