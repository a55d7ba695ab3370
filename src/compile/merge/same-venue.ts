import { fold } from '../../paper/fold.ts';
import { lookUpVenue } from '../names/gazetteer/venue-names.ts';

/** Words that turn the name of a conference into that of a separate venue. */
const subVenueWords: ReadonlySet<string> = new Set([
  'workshop',
  'workshops',
  'findings',
  'demo',
  'demos',
  'tutorial',
]);

/**
 * Tells whether two names may refer to one venue: one is a word of the other, as in `NSDI` and
 * `Symposium on Networked Systems (NSDI)`.
 */
export function mayBeSameVenue(a: string, b: string): boolean {
  const [knownA, knownB] = [lookUpVenue(a), lookUpVenue(b)];
  if (a === b || (knownA !== null && knownA.name === knownB?.name)) return true;
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.some((word) => subVenueWords.has(word)) !== wordsB.some((word) => subVenueWords.has(word)))
    return false;
  return isNameIn(wordsA, wordsB) || isNameIn(wordsB, wordsA);
}

function isNameIn([name, ...more]: readonly string[], words: readonly string[]): boolean {
  return (
    name !== undefined && more.length === 0 && name.length >= 3 && words.some((word) => word.endsWith(name))
  );
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
