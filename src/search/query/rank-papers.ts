import { type Bitset, positionsOf } from '../bitset.ts';
import { bump } from '../bump.ts';
import { createScratch } from '../scratch.ts';

/** So many steps between the worst and the best: scores closer than one step count as equal. */
const steps = 65_535;

const placeScratch = createScratch();
const nextScratch = createScratch();

/** Orders papers by score, best first; equal ones stay in the list's order. One pass of a counting sort, since a short beginning finds half the list. */
export function rankPapers(bits: Bitset, scores: Float32Array): Uint32Array {
  const positions = positionsOf(bits);
  let best = 0;
  for (const position of positions) best = Math.max(best, scores[position] ?? 0);
  const step = best === 0 ? 0 : steps / best;
  const places = placeScratch(positions.length);
  const next = nextScratch(steps + 2);
  for (let index = 0; index < positions.length; index += 1) {
    const place = steps - Math.round((scores[positions[index] ?? 0] ?? 0) * step);
    places[index] = place;
    bump(next, place + 1);
  }
  for (let place = 1; place < next.length; place += 1)
    next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
  const order = new Uint32Array(positions.length);
  for (let index = 0; index < positions.length; index += 1) {
    order[bump(next, places[index] ?? 0)] = positions[index] ?? 0;
  }
  return order;
}
