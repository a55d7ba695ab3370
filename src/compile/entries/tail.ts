import { linksOf, type Mark, type StyledText } from '../markdown/styled-text.ts';
import type { Candidate } from './candidate.ts';
import { citeDetail, readCitedGroup, readCitedVenue, readIssue, readShortVenue } from './cited-facts.ts';
import { type Facts, readFacts } from './facts.ts';
import { isLabel } from './link-kind.ts';
import { readCiteLabel, readOpeningByline, readPeople } from './people.ts';
import { readSource } from './source-group.ts';
import { readSpacedLabel } from './spaced-label.ts';
import { newReading, type Reading, type Tail, takeVenue } from './tail-reading.ts';
import { noVenue, readVenue } from './venue.ts';
import { canonicalName } from './venue-name.ts';

/** Reads what stands behind the title: bracketed parts one by one, and the words between them. In a citation the first words in italics are the venue. */
export function readTail(
  { head, groups }: Pick<Candidate, 'head' | 'groups'>,
  end: number,
  isCitation = false,
): Tail {
  const reading = newReading();
  let from = end;
  for (const group of groups) {
    if (group.start < end) continue;
    readWords(head, from, group.start, reading, isCitation);
    from = group.end;
    if (
      readSpacedLabel(head, group, end, reading) ||
      readShortVenue(group.inner, head.text.slice(0, group.start), reading)
    )
      continue;
    if (readCitedGroup(group.inner, reading)) continue;
    if (linksOf(group.inner).length > 0 || readVenue(group.inner.text) !== null)
      readGroup(group.inner, reading);
    else readPlainGroup(head.text.slice(group.start, group.end), group.inner.text, reading);
  }
  readWords(head, from, head.text.length, reading, isCitation);
  // Behind a title that follows its authors, further names are something else.
  const [authors, others] = isCitation ? [[], reading.authors] : [reading.authors, []];
  const rest = [...others, ...reading.rest].filter((words) => !isCitation || !citeDetail(words, reading));
  return { ...reading, authors, rest: rest.join(' ').replace(/\s+/gu, ' ').trim() };
}

function readGroup(inner: StyledText, reading: Reading): void {
  const links = linksOf(inner);
  const printed = links.length <= 1 ? readVenue(inner.text) : null;
  const isOnlyLabel = links.length === 1 && printed?.year === null && isLabel(inner.text);
  if (printed !== null && !isOnlyLabel && !(links.length === 1 && printed.venue === null)) {
    if (printed.venue === null && printed.maybe === null) reading.date ??= printed.year;
    else takeVenue(printed, reading);
    reading.awards.push(...printed.awards);
    const [link] = links;
    if (link !== undefined)
      reading.links.push({ mark: link, label: inner.text.trim(), isVenue: true, inBrackets: true });
    return;
  }
  let from = 0;
  for (const link of links) {
    keep(inner.text.slice(from, link.start), reading);
    reading.links.push({
      mark: link,
      label: labelOf(inner.text.slice(link.start, link.end)),
      isVenue: false,
      inBrackets: true,
    });
    from = link.end;
  }
  keep(inner.text.slice(from), reading);
}

function readPlainGroup(printed: string, inner: string, reading: Reading): void {
  const facts = readFacts(inner);
  const source = readSource(inner);
  if (source !== null) {
    reading.authors.push(...source.authors);
    reading.affiliations.push(...source.affiliations);
  } else if (facts.rest.length === 0) addFacts(facts, reading);
  else if (reading.venue?.venue && reading.links.length === 0 && venueTrack.test(inner))
    reading.venue = {
      ...reading.venue,
      venue: { ...reading.venue.venue, name: `${reading.venue.venue.name} (${inner.trim()})` },
    };
  else keep(printed, reading);
}

function addFacts(facts: Facts, reading: Reading): void {
  if (facts.venue !== null) takeVenue(facts.venue, reading);
  reading.date ??= facts.date;
  reading.maybeAuthor ??= facts.maybeAuthor;
  reading.authors.push(...facts.authors);
  reading.affiliations.push(...facts.affiliations);
  reading.awards.push(...facts.awards);
}

/** What may stand in parentheses behind a venue and is part of it. */
const venueTrack =
  /\b(?:track|findings|industry|datasets and benchmarks|demo|student abstract|workshop|short paper|tutorial)\b/iu;

function readWords(
  head: StyledText,
  start: number,
  end: number,
  reading: Reading,
  isCitation: boolean,
): void {
  let from = start;
  for (const mark of head.marks) {
    if (mark.start < from || mark.end > end || mark.kind === 'image') continue;
    const introduced =
      mark.kind === 'emphasis' && reading.venue?.venue == null ? introducedVenue(head, mark) : null;
    const before = head.text.slice(from, mark.start);
    readWordsBetween(introduced === null ? before : before.replace(/in:?\s+$/iu, ''), reading, isCitation);
    const rest = mark.kind === 'emphasis' ? (/^\p{L}+/u.exec(head.text.slice(mark.end))?.[0].length ?? 0) : 0;
    // Italics that end inside of a word end with it.
    const text = head.text.slice(mark.start, mark.end + rest);
    if (introduced !== null) {
      readCitedVenue(introduced.printed, reading);
      from = introduced.end;
      continue;
    }
    if (mark.kind === 'link') readLink(mark, labelOf(text), reading);
    else if (mark.kind === 'code') reading.code.push(labelOf(text));
    else if (
      head.marks.some((other) => other.kind === 'link' && other.start >= mark.start && other.end <= mark.end)
    )
      continue;
    else if (mark.kind === 'emphasis' && reading.venue?.venue == null && /\p{L}{3}/u.test(text) && isCitation)
      readCitedVenue(text, reading);
    else if (mark.kind === 'emphasis' && reading.venue === null && mayBeVenue(head, mark)) {
      const name = text.replace(/\s+/gu, ' ').trim();
      reading.venue = { ...noVenue, maybe: { name: canonicalName(name), raw: name, kind: 'other' } };
    } else readWordsBetween(text, reading, isCitation);
    from = mark.end + rest;
  }
  readWordsBetween(head.text.slice(from, end), reading, isCitation);
}

/** `, in *TIST* 2022`: the words before and the year behind say that italics are a venue. */
function introducedVenue(
  { text }: StyledText,
  { start, end }: Mark,
): { readonly printed: string; readonly end: number } | null {
  const year = /^[\s,]*(?:(?:19|20)\d{2}|['’]\d{2})(?!\d)/u.exec(text.slice(end))?.[0];
  if (year === undefined || !/(?:^|[\s,.])in:?\s+$/iu.test(text.slice(0, start))) return null;
  return {
    printed: text.slice(start, end) + (/^[\s,]/u.test(year) ? year : ` ${year}`),
    end: end + year.length,
  };
}

/** `· *Some Unknown Journal* ·`: a name in italics between bars that says nothing else may be a venue. */
function mayBeVenue({ text }: StyledText, { start, end }: Mark): boolean {
  const words = text.slice(start, end).trim();
  const isParted = /[·|｜•]\s*$/u.test(text.slice(0, start)) && /^\s*(?:$|[·|｜•])/u.test(text.slice(end));
  return (
    isParted &&
    /^\p{Lu}/u.test(words) &&
    words.split(/\s+/u).length <= 8 &&
    readFacts(words).rest.length > 0 &&
    readPeople(words) === null
  );
}

/** A link whose label cites gives authors and year too: `[Hopper (1952)](…)`. */
function readLink(mark: Mark, label: string, reading: Reading): void {
  const cited = readCiteLabel(label);
  if (cited !== null) {
    reading.authors.push(...cited.authors);
    reading.date ??= cited.year;
  }
  const read = cited === null ? readVenue(label) : null;
  // `[arXiv](…)` is a label, `[arXiv, 5 Sep 2024](…)` says where and when.
  const venue = isLabel(label) && read?.year == null ? null : read;
  const isVenue = venue?.venue != null && reading.venue?.venue == null;
  if (isVenue) {
    reading.venue = venue;
    reading.awards.push(...venue.awards);
  }
  reading.links.push({ mark, label, isVenue, inBrackets: cited !== null });
}

function readWordsBetween(words: string, reading: Reading, isCitation: boolean): void {
  const byline = reading.authors.length === 0 ? readOpeningByline(words) : null;
  if (byline !== null) reading.authors.push(...byline.authors);
  const others = words.slice(byline?.end ?? 0);
  const facts = readFacts(isCitation ? readIssue(others, reading) : others);
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
