import { journals } from './journals.ts';
import { learningConferences } from './learning-conferences.ts';
import { softwareAndTheoryConferences } from './software-and-theory-conferences.ts';
import { systemsConferences } from './systems-conferences.ts';

interface KnownVenue {
  readonly kind: 'conference' | 'journal';
  /** The full name; null if venues of several fields share the short one. */
  readonly title: string | null;
}

/** By short name, as datasets have it. */
const knownVenues: ReadonlyMap<string, KnownVenue> = new Map([
  ...[systemsConferences, softwareAndTheoryConferences, learningConferences].flatMap((table) =>
    venuesOf(table, 'conference'),
  ),
  ...venuesOf(journals, 'journal'),
]);

/** Looks up a venue by its short name, with or without the organisation that holds it; null if unknown. */
export function knownVenue(name: string): KnownVenue | null {
  return knownVenues.get(name) ?? knownVenues.get(name.replace(/^(?:ACM|IEEE|USENIX) /u, '')) ?? null;
}

function venuesOf(table: string, kind: KnownVenue['kind']): [short: string, venue: KnownVenue][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [short = '', title = null] = line.split(' = ');
      return [short, { kind, title }];
    });
}
