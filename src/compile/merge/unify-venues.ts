import type { Paper } from '../../paper/schema.ts';
import { compareCodeUnits } from '../diagnostics/compare-code-units.ts';
import { datedVenue } from '../names/gazetteer/venue-names.ts';
import { mostCommon } from './most-common.ts';

/** Gives each venue one name: of the spellings that the list prints, the most common; of several, the longest. */
export function unifyVenues<P extends Pick<Paper, 'venue'>>(papers: readonly P[]): P[] {
  const spellings = new Map<string, string[]>();
  for (const { venue } of papers) {
    const key = venue === null ? undefined : datedVenue(venue.name)?.name;
    if (venue !== null && key !== undefined) spellings.set(key, [...(spellings.get(key) ?? []), venue.name]);
  }
  const names = new Map(
    [...spellings].map(([key, all]) => [
      key,
      mostCommon(all, (a, b) => b.length - a.length || compareCodeUnits(a, b)),
    ]),
  );
  return papers.map((paper) => {
    const { venue } = paper;
    const name = venue === null ? undefined : names.get(datedVenue(venue.name)?.name ?? '');
    return venue === null || name === undefined || name === venue.name
      ? paper
      : { ...paper, venue: { ...venue, name } };
  });
}
