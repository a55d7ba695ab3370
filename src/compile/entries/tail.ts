import { linksOf, type Mark, type StyledText } from '../syntax/styled-text.ts';
import type { Candidate } from './candidate.ts';
import { type Facts, readFacts } from './facts.ts';
import { isLabel } from './link-kind.ts';
import { readCiteLabel } from './people.ts';
import { isSurname } from './person-names.ts';
import { canonicalName, type PrintedVenue, readVenue } from './venue.ts';
import { knownVenue } from './venue-names.ts';

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

const noVenue: PrintedVenue = { venue: null, year: null, yearFrom: null, awards: [] };

interface Reading {
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

/** Reads what stands behind the title: bracketed parts one by one, and the words between them. In a citation the first words in italics are the venue. */
export function readTail({ head, groups }: Pick<Candidate, 'head' | 'groups'>, end: number, isCitation = false): Tail {
  const reading: Reading = {
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
  let from = end;
  for (const group of groups) {
    if (group.start < end) continue;
    readWords(head, from, group.start, reading, isCitation);
    from = group.end;
    const label = labelBefore(head, group.start, end);
    if (label !== null && isBareLink(group.inner)) readBareLink(label, group.inner, reading);
    else if (readShortVenue(group.inner, head.text.slice(0, group.start), reading) || readCitedGroup(group.inner, reading)) continue;
    else if (linksOf(group.inner).length > 0 || readVenue(group.inner.text) !== null) readGroup(group.inner, reading);
    else readPlainGroup(head.text.slice(group.start, group.end), group.inner.text, reading);
  }
  readWords(head, from, head.text.length, reading, isCitation);
  const rest = reading.rest.filter((words) => !isCitation || !citeDetail(words, reading));
  return { ...reading, rest: rest.join(' ').replace(/\s+/gu, ' ').trim() };
}

/** Volume, issue and pages belong to the venue of a citation, as do the words that lead to it. */
function citeDetail(words: string, reading: Reading): boolean {
  const { venue } = reading.venue ?? {};
  const isDetail = /^(?:in:?|(?:vol(?:ume)?|no|issue|pp?)?\.?\s*[\d(][\d\s–:().,-]*(?:pp?\.[\d\s–-]*)?)$/iu.test(words);
  if (venue == null || !isDetail) return false;
  if (!/^in/iu.test(words)) reading.venue = { ...(reading.venue ?? noVenue), venue: { ...venue, raw: `${venue.raw}, ${words}` } };
  return true;
}

/** The short name right behind a venue: `European Conference on Computer Systems (EuroSys '20)`. */
function readShortVenue(inner: StyledText, before: string, reading: Reading): boolean {
  const { venue } = reading.venue ?? {};
  if (venue == null || linksOf(inner).length > 0 || !before.trimEnd().endsWith(venue.raw.slice(-12))) return false;
  const short = /^(\p{Lu}[\p{L}&/-]{1,11})(?:\s?['’]?\s?((?:19|20)?\d{2}))?$/u.exec(inner.text.trim());
  if (short?.[1] === undefined || !/\p{Lu}.*\p{Lu}/u.test(short[1]) || venue.name.split(' ').length < 3) return false;
  reading.venue = {
    ...(reading.venue ?? noVenue),
    venue: { ...venue, name: canonicalName(`${venue.name} (${short[1]})`), raw: `${venue.raw} (${inner.text.trim()})` },
  };
  if (reading.venue.year === null && short[2] !== undefined)
    reading.venue = { ...reading.venue, year: readVenue(inner.text)?.year ?? null, yearFrom: 'venue' };
  return true;
}

/** `(Rigaki and Garcia, 2020)`, `(Shokri et al., 2017)` name authors; `(Sannai, 2018)` does where the page cites like this. */
function readCitedGroup(inner: StyledText, reading: Reading): boolean {
  const cited = linksOf(inner).length === 0 ? readCiteLabel(inner.text) : null;
  if (cited === null || knownVenue(readVenue(inner.text)?.venue?.name ?? '') !== null) return false;
  if (!cited.authors.every((name) => isSurname(name.replace(/\s\p{Lu}\.?$/u, '')) && /\p{Ll}/u.test(name))) return false;
  if (/\bet\.?\s*al\b|\s(?:and|&)\s/iu.test(inner.text) && reading.authors.length === 0) {
    reading.cites = true;
    reading.authors.push(...cited.authors);
    reading.date ??= cited.year;
    return true;
  }
  reading.maybeCited ??= cited;
  return false;
}

function readGroup(inner: StyledText, reading: Reading): void {
  const links = linksOf(inner);
  const printed = links.length <= 1 ? readVenue(inner.text) : null;
  const isOnlyLabel = links.length === 1 && printed?.year === null && isLabel(inner.text);
  if (printed !== null && !isOnlyLabel && !(links.length === 1 && printed.venue === null)) {
    if (printed.venue === null) reading.date ??= printed.year;
    else if (reading.venue?.venue == null) reading.venue = printed;
    reading.awards.push(...printed.awards);
    const [link] = links;
    if (link !== undefined) reading.links.push({ mark: link, label: inner.text.trim(), isVenue: true, inBrackets: true });
    return;
  }
  let from = 0;
  for (const link of links) {
    keep(inner.text.slice(from, link.start), reading);
    reading.links.push({ mark: link, label: labelOf(inner.text.slice(link.start, link.end)), isVenue: false, inBrackets: true });
    from = link.end;
  }
  keep(inner.text.slice(from), reading);
}

function readPlainGroup(printed: string, inner: string, reading: Reading): void {
  const facts = readFacts(inner);
  if (facts.rest.length === 0) addFacts(facts, reading);
  else if (reading.venue?.venue && reading.links.length === 0 && venueTrack.test(inner))
    reading.venue = { ...reading.venue, venue: { ...reading.venue.venue, name: `${reading.venue.venue.name} (${inner.trim()})` } };
  else keep(printed, reading);
}

function addFacts(facts: Facts, reading: Reading): void {
  if (reading.venue?.venue == null) reading.venue = facts.venue ?? reading.venue;
  reading.date ??= facts.date;
  reading.maybeAuthor ??= facts.maybeAuthor;
  reading.authors.push(...facts.authors);
  reading.affiliations.push(...facts.affiliations);
  reading.awards.push(...facts.awards);
}

/** What may stand in parentheses behind a venue and is part of it. */
const venueTrack = /\b(?:track|findings|industry|datasets and benchmarks|demo|student abstract|workshop|short paper|tutorial)\b/iu;

/** `[Blog] (https://…)`: a space between the brackets keeps the parser from seeing the link that was meant. */
function labelBefore({ text }: StyledText, start: number, end: number): string | null {
  return /\[([^[\]]{2,30})\]\s+$/u.exec(text.slice(end, start))?.[1] ?? null;
}

function isBareLink(inner: StyledText): boolean {
  const [link, second] = linksOf(inner);
  return (
    link !== undefined && second === undefined && /^https?:/iu.test(inner.text.trim()) && link.end - link.start >= inner.text.trim().length
  );
}

function readBareLink(label: string, inner: StyledText, reading: Reading): void {
  const [mark] = linksOf(inner);
  if (reading.rest.at(-1)?.endsWith(`[${label}]`)) reading.rest.pop();
  if (mark !== undefined) reading.links.push({ mark, label, isVenue: false, inBrackets: true });
}

function readWords(head: StyledText, start: number, end: number, reading: Reading, isCitation: boolean): void {
  let from = start;
  for (const mark of head.marks) {
    if (mark.start < from || mark.end > end || mark.kind === 'image') continue;
    readWordsBetween(head.text.slice(from, mark.start), reading);
    const text = head.text.slice(mark.start, mark.end);
    if (mark.kind === 'link') readLink(mark, labelOf(text), reading);
    else if (mark.kind === 'code') reading.code.push(labelOf(text));
    else if (head.marks.some((other) => other.kind === 'link' && other.start >= mark.start && other.end <= mark.end)) continue;
    else if (isCitation && mark.kind === 'emphasis' && reading.venue?.venue == null && /\p{L}{3}/u.test(text))
      readCitedVenue(text, reading);
    else readWordsBetween(text, reading);
    from = mark.end;
  }
  readWordsBetween(head.text.slice(from, end), reading);
}

/** A journal, a book or proceedings in italics behind a cited title: `_Daedalus, 109_(1)`. */
function readCitedVenue(text: string, reading: Reading): void {
  const printed = text.replace(/\s+/gu, ' ').replace(/^[\s,.]+|[\s,.:]+$/gu, '');
  const read = readVenue(printed);
  reading.venue =
    read?.venue != null
      ? read
      : { venue: { name: canonicalName(printed), raw: printed, kind: 'other' }, year: null, yearFrom: null, awards: [] };
}

/** A link whose label cites gives authors and year too: `[Hopper (1952)](…)`. */
function readLink(mark: Mark, label: string, reading: Reading): void {
  const cited = readCiteLabel(label);
  if (cited !== null) {
    reading.authors.push(...cited.authors);
    reading.date ??= cited.year;
  }
  const venue = cited !== null || isLabel(label) ? null : readVenue(label);
  const isVenue = venue?.venue != null && reading.venue?.venue == null;
  if (isVenue) reading.venue = venue;
  reading.links.push({ mark, label, isVenue, inBrackets: cited !== null });
}

function readWordsBetween(words: string, reading: Reading): void {
  const facts = readFacts(words);
  addFacts(facts, reading);
  for (const rest of facts.rest) keep(rest, reading);
}

function keep(words: string, reading: Reading): void {
  const plain = words.replace(/^[\s,.:;|·–—-]+|[\s,:;|·–—-]+$/gu, '').trim();
  if (/[\p{L}\p{N}]/u.test(plain)) reading.rest.push(plain);
}

function labelOf(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\[(.*)\]$/u, '$1')
    .trim();
}
