import type { Venue, VenueKind, YearSource } from '../../paper/schema.ts';
import { affiliationStrength } from './affiliations.ts';
import { readAward } from './awards.ts';
import { fullYear } from './dates.ts';
import { readPeople } from './people.ts';
import { isPersonName } from './person-names.ts';
import { remembered } from './remembered.ts';
import { canonicalName, isSpelledOut, volume } from './venue-name.ts';
import { datedVenue, knownVenue } from './venue-names.ts';

/** A venue as an entry prints it, and the year that stands with it. */
export interface PrintedVenue {
  readonly venue: Venue | null;
  readonly year: number | null;
  readonly yearFrom: YearSource | null;
  /** Awards that are printed with the venue: `ICML 2020 (Oral)`. */
  readonly awards: readonly string[];
  /** Whether the venue is known by name or by a word such as "Symposium"; else only its shape and its year speak for it. */
  readonly isSure: boolean;
  /** A single word that stands with the year: a venue where the page prints venues, else perhaps a surname. `(Powertech 2022)`. */
  readonly maybe: Venue | null;
}

/** What is known of a venue before any is read. */
export const noVenue: PrintedVenue = { venue: null, year: null, yearFrom: null, awards: [], isSure: false, maybe: null };

const fourDigits = /(?<![\p{L}\p{N}./-])((?:19|20)\d{2})(?![\p{L}\p{N}]|[./-]\d{3,})|(?<=[a-z'’])((?:19|20)\d{2})$/iu;
const shortYear = /['’‘`´]\s?(\d{2})(?!\d)/u;
const arxivPattern = /^ar[xX]iv(?:\.org)?(?:\s+preprint)?(?:\s*[:：]?\s*(?:arxiv:)?\s*(\d{4})\.\d{3,5}(?:v\d+)?)?/iu;
const reportPattern = /\b(?:tech(?:nical|\.)?\s+report|white\s?paper|[A-Z]+-TR-\d)/iu;
const workshopPattern = /\bworkshops?\b/iu;
const workshopSuffix = /^[A-Z]{3,}W$/u;
const thesisPattern = /\b(?:ph\.?\s?d\.?|master['’]?s?|doctoral|bachelor['’]?s?)\s+(?:thesis|dissertation)\b|\bdissertation\b/iu;
/** What a paper is before it has a venue. */
const statusWord =
  /^(?:pre-?prints?|in press|to appear|forthcoming|draft|submitted|under review|working paper|manuscript|unpublished|book|blog(?: post)?)$/iu;
/** Tells whether words say how far a paper is, and name no venue: "preprint", "under review". */
export function isStatus(text: string): boolean {
  return statusWord.test(text);
}

/** Words that stand with a year and name no venue. */
const genericWord =
  /^(?:year|papers?|part|chapter|week|day|session|section|track|spring|fall|summer|winter|q[1-4]|version|v|update[ds]?|since|before|after|in|until|present|new|old|latest|and before|resources?|contents?|news|roadmap|survey|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.?$/iu;
const monthWord =
  /(?<![\p{L}])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?![\p{L}])/iu;
/** An article's number or pages behind a journal and its volume: `, 11: 100441`. */
const pages = /(?:,?\s*(?:\d{1,3}\s*(?:\(\d+\))?)?)?\s*:\s*\d[\d–-]*$/u;
const conferenceWords = /\b(?:conference|symposium|congress|proceedings|meeting)\b|\b(?:conf|symp|proc)\.\s/iu;
const journalWords =
  /\b(?:journal|transactions|letters|magazine|review|annals|sciences)\b|(?:学报|杂志|期刊)$|\b(?:trans|lett|commun|neurosci|biosci)\.(?:\s|$)|^J\.\s/iu;
/** Journals that share the first words of their names: "Nature Methods", "Frontiers in Robotics". */
const journalFamily =
  /^(?:Nature|Science|Cell|Lancet|PLoS|PLOS|BMC|npj|JAMA|ACS|Frontiers in|Trends in|Current Opinion in|Annual Review of|Communications (?:of|in)|Foundations and Trends)\s\p{Lu}/u;

/**
 * Reads a text such as `OSDI 2022`, `NeurIPS'23`, `NIPS 2017 Workshop on ML Systems` or `arXiv 2311.03285`.
 * Returns null when it is no venue: a venue is known by name, or is a name with a year that has a venue's shape.
 */
export const readVenue = remembered((printed: string): PrintedVenue | null => {
  const { text: raw, awards } = takeAwards(
    printed
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/[.,;:]+$/u, ''),
  );
  if (raw.length < 2 || raw.length > 160 || /\bet\.?\s+al\b/iu.test(raw)) return null;
  const read = readName(raw);
  return read === null ? null : { ...noVenue, ...read, awards };
});

/** Takes awards out of a venue's words: behind a comma, in parentheses, or as the last word. */
function takeAwards(text: string): { text: string; awards: string[] } {
  const awards: string[] = [];
  const take = (part: string): boolean => {
    const award = readAward(part);
    if (award !== null) awards.push(award);
    return award !== null;
  };
  const rest = text
    .replace(/\s*[(（[]([^()（）[\]]+)[)）\]]/gu, (whole, inner: string) => (take(inner) ? '' : whole))
    .replace(/\s*[,，]\s*\**([^,，()]+?)\**$/u, (whole, inner: string) => (take(inner) ? '' : whole))
    .replace(/\s+(oral|spotlight|highlight)$/iu, (whole, inner: string) => (take(inner) ? '' : whole));
  return { text: rest.trim(), awards };
}

function readName(raw: string): Partial<PrintedVenue> | null {
  const arxiv = arxivPattern.exec(raw);
  if (arxiv !== null) return readArxiv(raw, arxiv);
  if (reportPattern.test(raw)) return { venue: { name: raw, raw, kind: 'report' }, ...yearOfReport(raw), isSure: true };
  const pieces = raw.split(/\s*,\s*/u);
  const piece = pieces.length > 2 ? pieces.find((part) => /\d{2}/u.test(part) && knownVenue(takeYear(part).name) !== null) : undefined;
  const { year, name } = takeYear((piece ?? raw).replace(pages, ''));
  if (genericWord.test(name)) return null;
  if (name === '' || statusWord.test(name)) return year === null ? null : { venue: null, year, yearFrom: 'date', isSure: true };
  if (readsLikePerson(name) || /\b(?:spring|fall|summer|winter|autumn)\W*$/iu.test(name)) return null;
  const sure = venueKind(name, year !== null);
  const kind = sure ?? (year !== null && hasVenueShape(name) ? 'conference' : null);
  if (kind === null) {
    const isWord = year !== null && /^\p{Lu}\p{Ll}{2,}$/u.test(name) && affiliationStrength(name) !== 'sure';
    return isWord ? { venue: null, year, yearFrom: 'date', isSure: false, maybe: { name, raw, kind: 'conference' } } : null;
  }
  return { venue: { name: canonicalName(name), raw, kind }, year, yearFrom: year === null ? null : 'venue', isSure: sure !== null };
}

/** `Rick Szeliski 2010` is an author and a year; a name that holds a venue, or a word of one, is a venue. */
function readsLikePerson(name: string): boolean {
  if (!isPersonName(name) && readPeople(name)?.strength !== 'sure') return false;
  const speaks =
    [journalWords, conferenceWords, workshopPattern, thesisPattern].some((words) => words.test(name)) ||
    name.split(' ').some((word) => knownVenue(word) !== null || /^\p{Lu}{2,}$/u.test(word));
  return !speaks && knownVenue(name) === null;
}

function readArxiv(raw: string, match: RegExpExecArray): Partial<PrintedVenue> | null {
  const rest = raw.slice(match[0].length).replace(monthWord, ' ');
  if (/[\p{L}]{3,}/u.test(rest)) return null;
  const venue: Venue = { name: 'arXiv', raw, kind: 'preprint' };
  const printedYear = takeYear(rest).year;
  if (printedYear !== null) return { venue, year: printedYear, yearFrom: 'venue', isSure: true };
  const year = arxivYear(match[1]);
  return { venue, year, yearFrom: year === null ? null : 'arxiv', isSure: true };
}

/** Report numbers hold their year: `MSR-TR-2014-112`, `UCB/EECS-2009-28`. */
function yearOfReport(raw: string): Pick<PrintedVenue, 'year' | 'yearFrom'> {
  const digits = /(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(raw)?.[1];
  return digits === undefined ? { year: null, yearFrom: null } : { year: Number(digits), yearFrom: 'venue' };
}

/** The year in an arXiv number: `2205.11913` is of May 2022. Numbers of this form began in April 2007. */
export function arxivYear(yearMonth: string | undefined): number | null {
  const match = /^(\d{2})(\d{2})/u.exec(yearMonth ?? '');
  const month = Number(match?.[2]);
  return match === null || month < 1 || month > 12 ? null : 2000 + Number(match[1]);
}

/** Takes the year out of a text; what is left is the name. */
export function takeYear(text: string): { year: number | null; name: string } {
  if (!/\d/u.test(text)) return { year: null, name: text.trim() };
  const bare = /^(\p{Lu}[\p{L}&]{2,12}) (\d{2})(?=$|,\s*\p{L})/u.exec(text.trim());
  if (bare?.[1] !== undefined && Number(bare[2]) < 50 && (/\p{Lu}.*\p{Lu}/u.test(bare[1]) || knownVenue(bare[1]) !== null))
    return { year: 2000 + Number(bare[2]), name: bare[1] + text.trim().slice(bare[0].length) };
  const glued = /^(\p{Lu}[\p{L}&]*\p{Lu})(\d{2}|(?:19|20)\d{2})$/u.exec(text.trim());
  if (glued?.[1] !== undefined && knownVenue(glued[1]) !== null) return { year: fullYear(Number(glued[2])), name: glued[1] };
  const four = fourDigits.exec(text);
  const short = four === null ? shortYear.exec(text) : null;
  const found = four ?? short;
  if (found === null) return { year: null, name: text.trim() };
  const digits = four?.[1] ?? four?.[2];
  const year = fullYear(Number(digits ?? short?.[1]));
  const name = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(monthWord, ' ');
  return {
    year,
    name: name
      .replace(/\(\s*\)/gu, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s,.:;-]+|[\s,.:;–-]+$/gu, ''),
  };
}

function venueKind(name: string, hasYear: boolean): VenueKind | null {
  const find = hasYear ? datedVenue : knownVenue;
  const known = find(name) ?? find(name.replace(volume, ''));
  if (/thesis|dissertation/iu.test(name) && thesisPattern.test(name)) return 'thesis';
  // "Fast", "Date" and "Clear" are words before they are venues.
  const isWord = name.length <= 5 && /^\p{Lu}\p{Ll}+$/u.test(name) && known?.name !== name;
  if (known !== null && (hasYear || (name.length > 3 && !isWord))) return known.kind;
  if (!isNameLike(name)) return null;
  if (workshopPattern.test(name) || workshopSuffix.test(name)) return 'workshop';
  if (!hasYear && (name.split(' ').length > 10 || /\b(?:with|for|via|using|towards?|through)\b/iu.test(name))) return null;
  if (journalFamily.test(name) && name.split(' ').length <= 7) return 'journal';
  if (journalWords.test(name) && (hasYear || !conferenceWords.test(name))) return 'journal';
  if (conferenceWords.test(name)) return 'conference';
  const first = name.split(/[\s:(]/u, 1)[0] ?? '';
  if (isSpelledOut(first) && knownVenue(first) !== null && name.split(' ').length <= 8) return 'conference';
  return null;
}

/** An unknown name that stands with a year: `IJXYZ`, `Expert Systems with Applications`; no organisation, no version, and no single word, which may be a surname. */
function hasVenueShape(name: string): boolean {
  return (
    isNameLike(name) &&
    /\p{Lu}.*\p{Lu}/u.test(name) &&
    name.split(' ').length <= 8 &&
    !/\s(?:v\.?\s?)?\d+(?:\.\d+)*$/u.test(name) &&
    affiliationStrength(name) !== 'sure'
  );
}

/** A name starts with a capital or a digit and is no sentence and no list of remarks. */
function isNameLike(name: string): boolean {
  return (
    /^["“']?[\p{Lu}\p{N}\p{Lo}]/u.test(name) &&
    !/[;!?=]|,\s+in\s|(?<!\b\p{Lu}\p{L}{0,7})\.\s|@\S/u.test(name) &&
    !/\b(?:by|initial|released?|accepted|submitted|see|from|we|is|are|was)\b/u.test(name)
  );
}
