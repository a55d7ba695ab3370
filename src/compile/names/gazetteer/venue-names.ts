import type { VenueKind } from '../../../paper/schema.ts';
import conferences from '../../../venues/conferences.json' with { type: 'json' };
import journals from '../../../venues/journals.json' with { type: 'json' };
import titledJournals from '../../../venues/journals-by-title.json' with { type: 'json' };
import { spellingsAndTitle } from '../../../venues/spellings-and-title.ts';
import preprints from './preprints.json' with { type: 'json' };
import press from './press.json' with { type: 'json' };

interface KnownVenue {
  readonly name: string;
  /** The one of its spellings that was looked up. */
  readonly spelling: string;
  readonly kind: VenueKind;
  /** Whether its name is also an ordinary word, so that only a year tells that the venue is meant. */
  readonly isAmbiguous: boolean;
}

/** Marks a name that is also an ordinary word, such as `Brain *`: it is a venue only with a year. */
const star = / \*$/u;

const knownVenues = new Map<string, KnownVenue>();
for (const [table, kind] of [
  [press, 'other'],
  [journals, 'journal'],
  [titledJournals, 'journal'],
  [{ names: conferences.names['read and cited'] }, 'conference'],
  [preprints, 'preprint'],
] as const)
  for (const { spellings } of spellingsAndTitle(table))
    for (const spelling of spellings)
      knownVenues.set(venueKey(spelling), {
        name: spellings[0].replace(star, ''),
        spelling: spelling.replace(star, ''),
        kind,
        isAmbiguous: star.test(spelling),
      });

/** Longer texts are not looked up: no spelling has more characters, even with society names. */
const longestSpelling = 160;

/** Looks up a venue by any of its spellings, without its year. Null for ambiguous names. */
export function unambiguousVenue(spelling: string): KnownVenue | null {
  const known = lookUpVenue(spelling);
  return known?.isAmbiguous === true ? null : known;
}

/** `T. C.` abbreviates given names, not a journal. */
const initials = /^\p{Lu}\.(?:[\s-]?\p{Lu}\.?)*$/u;

/** Looks up a venue by any spelling, without its year, also ambiguous names, marked `*` in the gazetteer. */
export function lookUpVenue(spelling: string): KnownVenue | null {
  if (spelling.length > longestSpelling) return null;
  const known =
    knownVenues.get(venueKey(spelling)) ??
    (societies.test(spelling) ? knownVenues.get(venueKey(spelling.replace(societies, ''))) : undefined);
  // Most texts are no venue: only the others need a closer look. `C/C++` is not `CC`.
  return known === undefined || initials.test(spelling) || /[+#]/u.test(spelling) ? null : known;
}

const societies = /^(?:(?:acm|ieee|usenix|cvf|ifip)[\s/-]+)+/iu;

function venueKey(spelling: string): string {
  return spelling.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a venue is a newspaper or magazine, not literature. Only the press table has kind `other`. */
export function isPress(name: string): boolean {
  return lookUpVenue(name)?.kind === 'other';
}
