import type { Features } from './features.ts';

/** The papers with each feature: those of feature `n` are at `starts[n]` to `starts[n + 1]`, exclusive. */
export interface InvertedIndex {
  readonly starts: Uint32Array;
  readonly papers: Uint32Array;
  readonly weights: Float64Array;
}

/** Features more common than this say little about any two papers, and would take quadratic time. */
const maxPapersPerFeature = 250;

/** Builds the index of `count` features. Features that are too common get no papers. */
export function createInvertedIndex(features: readonly Features[], count: number): InvertedIndex {
  const sizes = new Uint32Array(count);
  for (const { featureIds } of features)
    for (const number of featureIds) sizes[number] = (sizes[number] ?? 0) + 1;
  const starts = new Uint32Array(count + 1);
  for (const [number, size] of sizes.entries())
    starts[number + 1] = (starts[number] ?? 0) + (size > maxPapersPerFeature ? 0 : size);
  const total = starts[count] ?? 0;
  const invertedIndex = { starts, papers: new Uint32Array(total), weights: new Float64Array(total) };
  const next = starts.slice(0, count);
  for (const [paper, { featureIds, weights }] of features.entries())
    for (const [index, number] of featureIds.entries()) {
      if ((sizes[number] ?? 0) > maxPapersPerFeature) continue;
      const position = next[number] ?? 0;
      invertedIndex.papers[position] = paper;
      invertedIndex.weights[position] = weights[index] ?? 0;
      next[number] = position + 1;
    }
  return invertedIndex;
}
