import type { Paper, Venue } from '../paper/schema.ts';
import { citedRecord, recordKind } from './cited-record.ts';
import { journalIssue } from './journal-issue.ts';
import { knownVenue } from './known-venues.ts';

/** The kind of publication; each format has its own name for it. */
export type WorkKind = 'conference' | 'journal' | 'preprint' | 'report' | 'thesis' | 'book' | 'web' | 'other';

/** Words of names of conferences, and of journals: `Journal of ...`, `IEEE T-BIOM`, `Nature Methods`. */
const conferenceWords =
  /\b(?:conference|symposium|congress|workshops?|meeting|colloquium|proceedings)\b|\b(?:conf|symp|proc)\./i;
const journalWords =
  /\b(?:journal|transactions|letters|magazine|reviews?|annals|bulletin)\b|\b(?:trans|lett|rev|commun)\.|^J\.\s/i;
const journalFamily =
  /^(?:IEEE|ACM)(?:\/\w+)? T[-\s]?\p{Lu}|^(?:Nature|Science|Cell|Lancet|PLoS|BMC|npj|JAMA|Frontiers in|Trends in)\s/u;
const wordBreak = /[\s/()@,:-]+/u;

type Published = Pick<Paper, 'kind' | 'venue' | 'identifiers' | 'bibtex' | 'year'>;

/** The kind of publication that a paper is: as the list gives it, else as its BibTeX record does. */
export function workKind(paper: Published): WorkKind {
  const { kind, venue, identifiers } = paper;
  const printed = venue === null ? 'other' : venueKind(venue);
  if (printed !== 'other') return printed;
  const record = citedRecord(paper, printed);
  const recorded = record === null ? 'other' : recordKind(record);
  if (recorded !== 'other' || venue !== null) return recorded;
  if (identifiers.arxiv !== undefined) return 'preprint';
  return kind === 'resource' ? 'web' : 'other';
}

/** The kind of publication that a venue is; `other` where neither its name nor its text as written tells. */
function venueKind(venue: Venue): WorkKind {
  switch (venue.kind) {
    case 'workshop':
      return 'conference';
    // The compiler treats any name with a year as a conference, and leaves some venues as other.
    case 'conference':
    case 'other':
      return kindByName(venue.name, venue.raw);
    case 'publisher':
      return 'book';
    default:
      return venue.kind;
  }
}

function kindByName(name: string, raw: string): WorkKind {
  const known = knownVenue(name);
  if (known !== null) return known.kind;
  if (conferenceWords.test(name)) return 'conference';
  if (journalWords.test(name) || journalFamily.test(name) || journalIssue(raw) !== null) return 'journal';
  // A track or a workshop: `ICLR TinyPapers`, `IJCAI (Survey Track)`, `IJCAI-ECAI`.
  return name.split(wordBreak).some((word) => knownVenue(word)?.kind === 'conference')
    ? 'conference'
    : 'other';
}
