import conferences from '../venues/conferences.json' with { type: 'json' };
import journals from '../venues/journals.json' with { type: 'json' };
import { spellingsAndTitle } from '../venues/spellings-and-title.ts';

interface KnownVenue {
  readonly kind: 'conference' | 'journal';
  /** The full name; null if venues of several fields share the short one, or if the tables have none. */
  readonly title: string | null;
}

/** By short name, as datasets have it. */
const knownVenues: ReadonlyMap<string, KnownVenue> = new Map(
  (
    [
      [conferences, 'conference'],
      [journals, 'journal'],
    ] as const
  ).flatMap(([table, kind]) =>
    spellingsAndTitle(table).flatMap(({ spellings, title }) =>
      spellings.map((spelling) => [spelling.replace(' *', ''), { kind, title }] as const),
    ),
  ),
);

/** Looks up a venue by its short name, with or without the organisation that holds it; null if unknown. */
export function knownVenue(name: string): KnownVenue | null {
  return knownVenues.get(name) ?? knownVenues.get(name.replace(/^(?:ACM|IEEE|USENIX) /u, '')) ?? null;
}
