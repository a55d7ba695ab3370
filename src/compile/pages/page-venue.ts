import type { Venue } from '../../paper/schema.ts';
import { readVenue } from '../entries/venue.ts';

/** The venue and year that a page's title names: "OSDI 2022". */
export interface PageVenue {
  readonly venue: Venue;
  readonly year: number;
}

/** Reads a page's title as a venue with a year and nothing else; null for every other page. */
export function pageVenue(title: string): PageVenue | null {
  const words = title.replace(/\b(?:papers?|notes?|accepted|list|reading)\b/giu, ' ').trim();
  const named = /\b(?:in|at|of|from)\s+(\p{Lu}\S*\s*['’]?\d{2,4})$/u.exec(words)?.[1];
  const printed = readVenue(named ?? words);
  if (printed === null || printed.venue === null || printed.year === null) return null;
  return title.split(/\s+/u).length <= 6 ? { venue: printed.venue, year: printed.year } : null;
}
