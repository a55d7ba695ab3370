import type { Paper } from '../../paper/schema.ts';
import { compareCodeUnits } from '../diagnostics/compare-code-units.ts';
import { lookUpVenue } from '../names/gazetteer/venue-names.ts';
import { mostCommon } from './most-common.ts';

/** Gives each venue one name: the most common spelling in the list; in a tie, the longest. */
export function unifyVenues<P extends Pick<Paper, 'venue'>>(papers: readonly P[]): P[] {
  const keys = papers.map(({ venue }) => (venue === null ? undefined : lookUpVenue(venue.name)?.name));
  const spellings = new Map<string, string[]>();
  for (const [index, { venue }] of papers.entries()) {
    const key = keys[index];
    if (venue === null || key === undefined) continue;
    const known = spellings.get(key) ?? [];
    known.push(venue.name);
    spellings.set(key, known);
  }
  const names = new Map(
    [...spellings].map(([key, all]) => [
      key,
      mostCommon(all, (a, b) => b.length - a.length || compareCodeUnits(a, b)),
    ]),
  );
  return papers.map((paper, index) => {
    const { venue } = paper;
    const name = venue === null ? undefined : names.get(keys[index] ?? '');
    return venue === null || name === undefined || name === venue.name
      ? paper
      : { ...paper, venue: { ...venue, name } };
  });
}
