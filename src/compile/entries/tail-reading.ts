import type { Mark } from '../markdown/styled-text.ts';
import type { PrintedVenue } from './venue.ts';

/** A link behind a title, with its label as printed. */
export interface TailLink {
  readonly mark: Mark;
  readonly label: string;
  /** The venue itself is the link. */
  readonly isVenue: boolean;
  /** It stands in brackets of its own: `[Paper]`, `(code)`. */
  readonly inBrackets: boolean;
}

/** What stands behind a title. */
export interface Tail {
  readonly venue: PrintedVenue | null;
  /** The year of a date that stands alone. */
  readonly date: number | null;
  readonly authors: readonly string[];
  readonly affiliations: readonly string[];
  readonly awards: readonly string[];
  readonly links: readonly TailLink[];
  /** Inline code that stands alone: a year, an organisation, a tag. */
  readonly code: readonly string[];
  /** One that may be a person's name, as in `rest`. */
  readonly maybeAuthor: string | null;
  /** A bracket that may cite, when its venue is none that is known: `(Sannai, 2018)`. */
  readonly maybeCited: { readonly authors: readonly string[]; readonly year: number } | null;
  /** A bracket cites. */
  readonly cites: boolean;
  /** Words that are none of these: they become a note, so that nothing is lost. */
  readonly rest: string;
}

/** What has been read of the words behind a title so far. */
export interface Reading {
  venue: PrintedVenue | null;
  date: number | null;
  readonly authors: string[];
  readonly affiliations: string[];
  readonly awards: string[];
  readonly links: TailLink[];
  readonly code: string[];
  maybeAuthor: string | null;
  maybeCited: Tail['maybeCited'];
  cites: boolean;
  readonly rest: string[];
}

/** Takes a venue where none was read before. A word that may be one gives way to a known one, and is kept as a remark. */
export function takeVenue(printed: PrintedVenue, reading: Reading): void {
  const { venue = null, maybe = null } = reading.venue ?? {};
  if (venue !== null) return;
  if (maybe !== null && printed.venue === null) {
    reading.date ??= printed.year;
    return;
  }
  if (maybe !== null) reading.rest.push(maybe.raw);
  reading.venue = printed;
}

export function newReading(): Reading {
  return {
    venue: null,
    date: null,
    authors: [],
    affiliations: [],
    awards: [],
    links: [],
    code: [],
    maybeAuthor: null,
    maybeCited: null,
    cites: false,
    rest: [],
  };
}
