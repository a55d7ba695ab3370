import { type Bitset, positionsIn } from '../bitset.ts';
import { bump } from '../bump.ts';
import { createScratch } from '../scratch.ts';

/** Scores are rounded to so many steps; papers in the same step are equal. */
const steps = 65_535;

const bucketScratch = createScratch();
const nextScratch = createScratch();

/**
 * The positions in `bits` by score, best first, ties in list order. A counting sort, since a short prefix
 * matches half the list.
 */
export function rankPapers(bits: Bitset, scores: Float32Array): Uint32Array {
  const positions = positionsIn(bits);
  let best = 0;
  for (const position of positions) best = Math.max(best, scores[position] ?? 0);
  const step = best === 0 ? 0 : steps / best;
  const buckets = bucketScratch(positions.length);
  const next = nextScratch(steps + 2);
  for (let index = 0; index < positions.length; index += 1) {
    const bucket = steps - Math.round((scores[positions[index] ?? 0] ?? 0) * step);
    buckets[index] = bucket;
    bump(next, bucket + 1);
  }
  for (let bucket = 1; bucket < next.length; bucket += 1)
    next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0);
  const order = new Uint32Array(positions.length);
  for (let index = 0; index < positions.length; index += 1) {
    order[bump(next, buckets[index] ?? 0)] = positions[index] ?? 0;
  }
  return order;
}
