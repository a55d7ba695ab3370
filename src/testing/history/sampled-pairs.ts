import { locate } from '../../cli/history/locate-repository.ts';
import { readHistory } from '../../cli/history/read-history.ts';

/** Two states of a list that follow each other. */
export type Pair = readonly [from: string, to: string];

/** Whether all states of the histories are tested, as `npm run test:histories` asks for. */
export const isFullRun = process.env.PAPERDEX_HISTORIES === 'all';

/** Whether a bundle has a list with thousands of papers: compiling all its states takes minutes. */
export const isLarge = (bundle: string) => bundle.includes('Diffusion-Models');

/** Of so many pairs one is sampled. */
const step = 12;

/** All pairs of a history's states, oldest first. */
export function pairsOf(states: readonly string[]): readonly Pair[] {
  return states.slice(1).map((to, index) => [states[index] ?? to, to]);
}

/** Every twelfth pair. The tests that need any pairs share these, so that their states are compiled once. */
export function sampledPairs(states: readonly string[]): readonly Pair[] {
  return pairsOf(states).filter((_, index) => index % step === 0);
}

/** The pairs around the commits that wrote most of a list anew, oldest first; `folder` has the repository. */
export function largestRewrites(folder: string, states: readonly string[], count: number): readonly Pair[] {
  const location = locate(folder);
  const rewrites = location === null ? [] : (readHistory(folder, location)?.rewrites ?? []);
  const largest = rewrites.toSorted((one, other) => other.count - one.count).slice(0, count);
  return pairsOf(states).filter(([from]) => largest.some(({ before }) => before === from));
}
