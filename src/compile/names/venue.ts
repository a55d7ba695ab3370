import type { Venue, YearSource } from '../../paper/schema.ts';
import { singleSpaced } from '../markdown/white-space.ts';
import { oneOf, pattern, recentYear } from '../patterns/pattern.ts';
import { recentYearIn } from '../patterns/year.ts';
import { affiliationStrength } from './affiliations.ts';
import { takeAwards } from './awards.ts';
import { isAllAbbreviated, isSurelyJournal } from './gazetteer/journal-words.ts';
import { unambiguousVenue } from './gazetteer/venue-names.ts';
import { englishMonth, foreignMonth } from './months.ts';
import { readPeople } from './people/people.ts';
import { isPersonName } from './people/person-names.ts';
import { beforeTown, hasVenueShape, hasVenueWord, venueKind } from './venue-kind.ts';
import { canonicalName, readPaperSeries } from './venue-name.ts';
import { arxivYear, monthWord, takeYear } from './years.ts';

/** A venue as an entry prints it, and the year beside it. */
export interface PrintedVenue {
  readonly venue: Venue | null;
  readonly year: number | null;
  readonly yearFrom: YearSource | null;
  /** Awards that are printed with the venue: `ICML 2020 (Oral)`. */
  readonly awards: readonly string[];
  /** Whether the venue is known by name or by a word such as "Symposium", not only by shape and year. */
  readonly isSure: boolean;
  /**
   * A single word beside the year, `(Powertech 2022)`: a venue in a slot where other entries have theirs,
   * else perhaps a surname.
   */
  readonly maybe: Venue | null;
}

/** The venue of a text that names none. */
export const noVenue: PrintedVenue = {
  venue: null,
  year: null,
  yearFrom: null,
  awards: [],
  isSure: false,
  maybe: null,
};

const arxivPattern = pattern('iu')`
  ^ar[xX]iv(?:\.org)?(?:\s+preprint)?
  (?:\s*[:：]?\s*(?:arxiv:)?\s*(?:(\d{4})\.\d{3,5}|([a-z-]+(?:\.[A-Z]{2})?\/\d{4})\d{3})(?:v\d+)?)?`;
/** `bioRxiv 2023.06.21.545880`, `ePrint Archive 2023/12`: a server and a number, which may hold the year. */
const preprintNumber = pattern('u')`
  ^(\p{L}+(?:\s\p{L}+){0,3}?)(?:\s+preprint)?
  [\s:]+(?:(${recentYear})(?:\.\d{2}\.\d{2}\.\d{4,}|\/\d{1,5})|\p{Ll}*-?\d{5,})(?:v\d+)?$`;
/** `medRxiv pre-print`, `Preprint at bioRxiv`, `Knots on medRxiv`: a server, and what it holds. */
const postedPreprint = pattern('iu')`
  ^(?:(\p{L}+)\s+(?:e|pre)-?prints?(?!\w)(?:\s+server(?!\w))?|(?:(?:e|pre)-?print\s+(?:at|on|in|from)
  |\p{L}+(?:,?\s\p{L}+){0,5}\s+on(?!\s+arxiv))\s+(\p{L}+))(?=[\s,.:(]|$)`;
const reportPattern = /\b(?:tech(?:nical|\.)?\s+report|white\s?paper|[A-Z]+-TR-\d)/i;
/** The status of a paper without a venue, or its kind. */
const statusWord = oneOf('iu')`
  pre-?prints?|in press|to appear|forthcoming|draft|submitted|(?:in )?submission|under review|working paper
  |manuscript|unpublished|book|blog(?: post)?`;
/** Tells whether words stand in place of a venue and say how far a paper is: "preprint", "under review". */
export function isStatus(text: string): boolean {
  return statusWord.test(text);
}

/** Words that only fill a field without a value: "None", 无, or 图书, which is just “book”. */
export const saysNothing = oneOf('iu')`
  none|not? (?:yet )?(?:provided|available|given|found|released|specified|applicable|known|code)|n\/a|nil
  |null|unknown|tb[ad]|[-–—]+|无|暂无|未知|不详|图书|书籍`;

/** Words beside a year that do not name a venue. */
const genericWord = pattern('iu')`
  ^(?:year|papers?|part|chapter|week|day|session|section|track|spring|fall|summer|winter|q[1-4]|version|v
  |update[ds]?|since|before|after|in|until|present|new|old|latest|and before|resources?|contents?|news
  |roadmap|survey|doi|isbn|issn|pmid|pmcid|${englishMonth}|${foreignMonth})\.?$`;
/** `Meeting 11`: a part of a course. */
const numberedPart =
  /^(?:meeting|lecture|week|class|module|unit|session|seminar|day|part|chapter)\s+#?\d+\b/i;
/** An article's number or pages after a journal and its volume: `, 11: 100441`. */
const pages = /(?:,?\s*(?:\d{1,3}\s*(?:\(\d+\))?)?)?\s*:\s*\d[\d–-]*$/u;
/**
 * Reads a text such as `OSDI 2022`, `NeurIPS'23`, `NIPS 2017 Workshop on ML Systems` or `arXiv 2311.03285`.
 * Returns null if it is not a venue: a venue is known by name, or is a name with a year that has a venue's
 * shape.
 */
export function readVenue(printed: string): PrintedVenue | null {
  const { text: raw, awards } = takeAwards(
    singleSpaced(printed)
      .trim()
      .replace(/(?<![.,;:])[.,;:]+$/u, ''),
  );
  if (raw.length < 2 || raw.length > 160 || /\bet\.?\s+al\b|^10\.\d{4,9}\//i.test(raw)) return null;
  const read = readName(raw);
  return read === null ? null : { ...noVenue, ...read, awards };
}

function withoutPages(name: string): string {
  return name.includes(':') ? name.replace(pages, '') : name;
}

function readName(raw: string): Partial<PrintedVenue> | null {
  const posted = /print|\son\s/iu.test(raw) ? postedPreprint.exec(raw) : null;
  const host = posted?.[1] ?? posted?.[2] ?? '';
  if (posted !== null && unambiguousVenue(host)?.kind === 'preprint') {
    const read = readName(host + raw.slice(posted[0].length));
    return read?.venue == null ? read : { ...read, venue: { ...read.venue, raw } };
  }
  const arxiv = arxivPattern.exec(raw);
  if (arxiv !== null) return readArxiv(raw, arxiv);
  const numbered = /\d/u.test(raw) ? preprintNumber.exec(raw) : null;
  const server = numbered?.[1];
  const dated = numbered?.[2];
  if (server !== undefined && unambiguousVenue(server)?.kind === 'preprint')
    return {
      venue: { name: unambiguousVenue(server)?.name ?? server, raw, kind: 'preprint' },
      year: dated === undefined ? null : Number(dated),
      yearFrom: dated === undefined ? null : 'venue',
      isSure: true,
    };
  if (reportPattern.test(raw))
    return { venue: { name: raw, raw, kind: 'report' }, ...yearOfReport(raw), isSure: true };
  const series = readPaperSeries(raw);
  if (series !== null)
    return {
      venue: { name: series.name, raw, kind: 'report' },
      year: series.year,
      yearFrom: series.year === null ? null : 'venue',
      isSure: true,
    };
  const pieces = raw.split(',');
  const piece =
    pieces.length > 2
      ? pieces.find((part) => /\d{2}/u.test(part) && unambiguousVenue(takeYear(part.trim()).name) !== null)
      : undefined;
  const { year, name: printedName } = takeYear(withoutPages(piece?.trim() ?? raw));
  const name = beforeTown(printedName);
  if (genericWord.test(name) || numberedPart.test(name)) return null;
  if (name === '' || statusWord.test(name))
    return year === null ? null : { venue: null, year, yearFrom: 'date', isSure: true };
  const sure = venueKind(name, year !== null);
  const kind = sure ?? (year !== null && hasVenueShape(name) ? 'conference' : null);
  const isWord = kind === null && year !== null && /^\p{Lu}\p{Ll}{2,}$/u.test(name);
  if ((kind === null && !isWord) || endsInSeason.test(name) || readsLikePerson(name)) return null;
  if (kind === null)
    return affiliationStrength(name) === 'sure'
      ? null
      : { venue: null, year, yearFrom: 'date', isSure: false, maybe: { name, raw, kind: 'conference' } };
  return {
    venue: { name: canonicalName(name), raw, kind },
    year,
    yearFrom: year === null ? null : 'venue',
    isSure: sure !== null,
  };
}

const endsInSeason = /\b(?:spring|fall|summer|winter|autumn)\W*$/i;

/** `Rick Szeliski 2010` is an author and a year; a name that holds a venue, or a word of one, is a venue. */
function readsLikePerson(name: string): boolean {
  if (
    unambiguousVenue(name) !== null ||
    name.split(' ').some((word) => /^\p{Lu}{2,}$/u.test(word) || unambiguousVenue(word) !== null) ||
    hasVenueWord(name) ||
    isSurelyJournal(name) ||
    isAllAbbreviated(name)
  )
    return false;
  return isPersonName(name) || readPeople(name)?.strength === 'sure';
}

function readArxiv(raw: string, match: RegExpExecArray): Partial<PrintedVenue> | null {
  const rest = raw.slice(match[0].length).replace(monthWord, ' ');
  if (/[\p{L}]{3,}/u.test(rest)) return null;
  const venue: Venue = { name: 'arXiv', raw, kind: 'preprint' };
  const printedYear = takeYear(rest).year;
  if (printedYear !== null) return { venue, year: printedYear, yearFrom: 'venue', isSure: true };
  const year = arxivYear(match[1] ?? match[2]);
  return { venue, year, yearFrom: year === null ? null : 'arxiv', isSure: true };
}

/** Report numbers hold their year: `MSR-TR-2014-112`, `UCB/EECS-2009-28`. */
function yearOfReport(raw: string): Pick<PrintedVenue, 'year' | 'yearFrom'> {
  const year = recentYearIn(raw);
  return { year, yearFrom: year === null ? null : 'venue' };
}
