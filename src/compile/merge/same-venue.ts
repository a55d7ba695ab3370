import { fold } from '../../paper/fold.ts';

/** Words that make a part of a venue another one. */
const parts: ReadonlySet<string> = new Set([
  'workshop',
  'workshops',
  'findings',
  'demo',
  'demos',
  'tutorial',
]);

/** Tells whether two names may be of one venue: one is a word of the other, as in `NSDI` and `Symposium on Networked Systems (NSDI)`. */
export function mayBeSameVenue(a: string, b: string): boolean {
  if (a === b) return true;
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.some((word) => parts.has(word)) !== wordsB.some((word) => parts.has(word))) return false;
  return names(wordsA, wordsB) || names(wordsB, wordsA);
}

function names([name, ...more]: readonly string[], words: readonly string[]): boolean {
  return (
    name !== undefined && more.length === 0 && name.length >= 3 && words.some((word) => word.endsWith(name))
  );
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
