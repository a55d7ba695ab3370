import { posix } from 'node:path';
import type { Venue } from '../../../paper/schema.ts';
import { titleSimilarity } from '../../../paper/title-similarity.ts';
import { isSameTitle } from '../../bibtex/code-records.ts';
import { namesVenue } from '../../entries/group.ts';
import { withoutEmoji } from '../../names/emoji.ts';
import { wordCount } from '../../names/title-text.ts';
import { readVenue } from '../../names/venue.ts';
import { pattern, printedYear, shortYear } from '../../patterns/pattern.ts';
import { isYear } from '../../patterns/year.ts';

/** A title with where and when its paper appeared, as the name of a file or a heading prints them. */
export interface DatedName {
  readonly title: string;
  readonly venue: Venue | null;
  readonly year: number;
}

const opening = /^[[(（【]([^[\]()（）【】]{2,40})[\])）】][\s:：–—-]*(?=\S)/u;
const closing = /[\s–—-]*[[(（【]([^[\]()（）【】]{2,40})[\])）】]$/u;
/** `2019 A Title`; `2019-05-03 A Title` is a day. */
const yearFirst = pattern('u')`^(${printedYear})(?:\s*[:：–—-]\s*|\s+)(?!\d{1,2}(?:[\s-]|$))`;
const yearLast = pattern('u')`(?:\s*[–—-]\s*|[\s,]+)(${printedYear})$`;
/** `osdi20-slow-kites`: the key of a venue and its year. */
const keyFirst = pattern('u')`^([\p{L}&]{2,10})(${shortYear})[\s–—-]+(?=\S)`;
/** The year after a venue: `IMC 2021`, `IMC'21`, `IMC-2021`, `IMC’ 21`. */
const year = String.raw`(?:[\s-]?['’‘]\s?\d{2}(?:\d{2})?|[\s-]?${printedYear})`;
const word = `\\p{Lu}[\\p{L}&-]*`;
const venueFirst = new RegExp(`^(${word}(?:\\s${word})?${year})(?:\\s*[:：–—-]+\\s*|\\s+)(?=\\S)`, 'u');
const venueLast = new RegExp(`(?:\\s*[–—-]\\s*|[\\s,]+)((?:${word}\\s){0,2}${word}${year})$`, 'u');

/**
 * Cuts the venue with its year, or the year, off the beginning or the end of a name: `[2023 ICRA] A Title`,
 * `2019 A Title`, `A Title - IMC’21`. Null if it has none. A venue without
 * brackets must be known, or an acronym with an apostrophe.
 */
export function readDatedName(name: string): DatedName | null {
  const text = withoutEmoji(name.replace(/_/gu, ' ')).replace(/\s+/gu, ' ').trim();
  if (!/\d{2}/u.test(text) || text.length > maxLength) return null;
  for (const pattern of [opening, closing]) {
    const [whole = '', inner = ''] = pattern.exec(text) ?? [];
    const dated = whole === '' ? null : readOccasion(inner);
    if (dated !== null) return named(text.replace(whole, ''), dated);
  }
  const [first, leading = ''] = yearFirst.exec(text) ?? [];
  if (first !== undefined) {
    const rest = text.slice(first.length);
    const [shown, printed] = acronymsOf(rest)
      .map((acronym) => [acronym, knownVenue(`${acronym} ${leading}`)] as const)
      .find(([, read]) => read !== null) ?? ['', null];
    return named(rest.slice(shown.length), printed ?? justYear(leading));
  }
  const [key, joined = '', digits = ''] = keyFirst.exec(text) ?? [];
  const keyed = key === undefined ? null : knownVenue(`${joined.toUpperCase()}'${digits.slice(-2)}`);
  if (key !== undefined && keyed !== null) return named(text.slice(key.length), keyed);
  const [before, prefix = ''] = venueFirst.exec(text) ?? [];
  const atStart = before === undefined ? null : knownVenue(prefix);
  if (before !== undefined && atStart !== null) return named(text.slice(before.length), atStart);
  const [, suffix = ''] = venueLast.exec(text) ?? [];
  const words = suffix.split(' ');
  for (const from of words.keys()) {
    const printed = words.slice(from).join(' ');
    const atEnd = knownVenue(printed);
    if (atEnd !== null) return named(text.slice(0, -printed.length), atEnd);
  }
  const [last, trailing = ''] = yearLast.exec(text) ?? [];
  return last === undefined ? null : named(text.slice(0, -last.length), justYear(trailing));
}

/** The acronyms that words may open with: `RA-L` and `RA` of `RA-L Kites`. */
function acronymsOf(words: string): string[] {
  const [first = ''] = /^\p{Lu}[\p{L}&]*\p{Lu}(?:-\p{Lu}+)?(?=[\s:：-]+\S)/u.exec(words) ?? [];
  return [...new Set([first, first.split('-', 1)[0] ?? ''])].filter((acronym) => acronym !== '');
}

/** Longer names, in characters, are not read. */
const maxLength = 300;

type Occasion = Omit<DatedName, 'title'>;

function named(title: string, occasion: Occasion): DatedName {
  return { ...occasion, title: title.replace(/^[\s:：–—-]+|[\s:：–—-]+$/gu, '') };
}

function justYear(digits: string): Occasion {
  return { venue: null, year: Number(digits) };
}

const partAndYear = pattern('u')`(?:^|[,，])\s*([^,，]+?)\s*[,，]\s*(${printedYear})$`;
const yearThenName = pattern('u')`^(${printedYear})[\s,-]+(\S.*)$`;

/** What stands in brackets: a year, or a venue with its year. */
function readOccasion(printed: string): Occasion | null {
  if (isYear(printed.trim())) return justYear(printed);
  // `Northwind, NSDI, 2019`
  const [, before = '', digits] = partAndYear.exec(printed) ?? [];
  if (digits !== undefined) return knownVenue(`${before} ${digits}`) ?? justYear(digits);
  const read = readVenue(printed.replace(yearThenName, '$2 $1'));
  return read?.venue == null || read.year === null ? null : { venue: read.venue, year: read.year };
}

function knownVenue(printed: string): Occasion | null {
  const read = readVenue(printed.replace(/\s*['’‘]\s?(?=\d{2}$)/u, "'").replace(/-(?=\d{4}$)/u, ' '));
  const isKnown = read?.isSure === true || /^\p{Lu}{3,}\s?['’‘]/u.test(printed);
  return read?.venue == null || read.year === null || !isKnown
    ? null
    : { venue: read.venue, year: read.year };
}

/** From this similarity on, a file's name is the heading: it lacks marks, and may be misspelt or cut. */
const minSimilarity = 0.7;

/**
 * The name of a page's file, if it is a title with its venue or year and the page's first heading is that
 * title: `2019 Slow Kites over Rivers.md` above `# Slow Kites over Rivers: A Survey`. The page of a folder of
 * its own has the folder's name. A file in a folder such as `OSDI 2020` may be called by the title alone.
 */
export function datedFileName(path: string, heading: string): DatedName | null {
  const file = path.replace(/(?:\/(?:readme|_?index))?\.[a-z]+$/iu, '');
  const folder = posix.basename(posix.dirname(file));
  const found = readDatedName(posix.basename(file)) ?? inFolderOfVenue(posix.basename(file), folder);
  if (found === null) return null;
  const title = readDatedName(heading)?.title ?? heading;
  const isSame = isSameTitle(title, found.title) || titleSimilarity(title, found.title) >= minSimilarity;
  return isSame && wordCount(title) >= 2 && !namesVenue(title) ? found : null;
}

function inFolderOfVenue(name: string, folder: string): DatedName | null {
  const title = name.replace(/[-_]+/gu, ' ').trim();
  if (wordCount(title) < 4 || !/\d{2}$/u.test(folder)) return null;
  const read = knownVenue(folder.replace(/^([\p{L}&]+)[-_\s]?(\d{4}|\d{2})$/u, "$1'$2"));
  return read === null ? null : { ...read, title };
}

/** Whether a heading with a venue and its year has a title, too: `VLDB'22 - A Title of Words`. */
export function hasTitleBesideVenue(heading: string): boolean {
  const read = readDatedName(heading);
  return read !== null && read.venue !== null && wordCount(read.title) >= 4;
}

/** What the heading of a note page and the name of its file say beside the title. */
export interface DatedHeading {
  /** Null if the heading has no date to cut off. */
  readonly title: string | null;
  readonly venue: Venue | null;
  readonly year: number;
  /** Whether more than the heading says so: the name of the file, or a citation below it. */
  readonly isSure: boolean;
}

/** Reads the venue and year, or the year, in the heading of a note page or in the name of its file. */
export function readDatedHeading(path: string, heading: string): DatedHeading | null {
  const file = datedFileName(path, heading);
  const own = file !== null || hasTitleBesideVenue(heading) ? readDatedName(heading) : null;
  const [best] = [own, file].filter((each) => each != null).toSorted((a, b) => venues(b) - venues(a));
  if (best === undefined) return null;
  return { title: own?.title ?? null, venue: best.venue, year: best.year, isSure: file !== null };
}

/**
 * `MillKite (NSDI, 2019)`: where and when a paper appeared, beside the short name by which its page calls it.
 * A bare year counts if the citation has none.
 */
export function readDatedNickname(name: string, citedYear: number | null): DatedHeading | null {
  const read = readDatedName(name);
  if (read === null || (read.venue === null && citedYear !== null)) return null;
  return { ...read, title: null, isSure: true };
}

function venues({ venue }: DatedName): number {
  return venue === null ? 0 : 1;
}
