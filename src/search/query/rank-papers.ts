import { type Bitset, positionsOf } from '../bitset.ts';

/** So many steps between the worst and the best: scores closer than one step count as equal. */
const steps = 65_535;

/** Orders papers by score, best first; equal ones stay in the list's order. One pass of a counting sort, since a short beginning finds half the list. */
export function rankPapers(bits: Bitset, scores: Float32Array): Uint32Array {
  const positions = positionsOf(bits);
  let best = 0;
  for (const position of positions) best = Math.max(best, scores[position] ?? 0);
  const step = best === 0 ? 0 : steps / best;
  const placeOf = (position: number) => steps - Math.round((scores[position] ?? 0) * step);
  const next = new Uint32Array(steps + 2);
  for (const position of positions) next[placeOf(position) + 1] = (next[placeOf(position) + 1] ?? 0) + 1;
  for (let place = 1; place < next.length; place += 1) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
  const order = new Uint32Array(positions.length);
  for (const position of positions) {
    const place = placeOf(position);
    const index = next[place] ?? 0;
    order[index] = position;
    next[place] = index + 1;
  }
  return order;
}
