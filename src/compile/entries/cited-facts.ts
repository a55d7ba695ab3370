import { linksOf, type StyledText } from '../markdown/styled-text.ts';
import { readCiteLabel } from './people.ts';
import { isSurname } from './person-names.ts';
import type { Reading } from './tail-reading.ts';
import { noVenue, readVenue } from './venue.ts';
import { canonicalName } from './venue-name.ts';
import { knownVenue } from './venue-names.ts';

/** `IEEE, 2021: 30-35`: who published it, the year and the pages. */
const imprint = /^(?:\p{Lu}[\p{L}& ]{1,30},\s*)?((?:19|20)\d{2})(?:\s*:\s*[\d–-]+)?$/u;

/** Volume, issue and pages belong to the venue of a citation, as do the words that lead to it. */
export function citeDetail(words: string, reading: Reading): boolean {
  const { venue } = reading.venue ?? {};
  const numbers = words.replace(/\b(?:vol(?:ume)?|no|issue|pp?)\.?(?=\s?\d)/giu, ' ');
  const dated = /^[\d\s,.:;()–-]+$/u.test(numbers) ? /\(((?:19|20)\d{2})\)/u.exec(numbers)?.[1] : undefined;
  if (dated !== undefined) reading.date ??= Number(dated);
  const isDetail =
    dated !== undefined ||
    /^(?:in:?|(?:vol(?:ume)?|no|issue|pp?)?\.?\s*[\d(][\d\s–:().,-]*(?:pp?\.[\d\s–-]*)?|ACM|IEEE|PMLR|Springer(?:-Verlag)?|Elsevier|USENIX Association|Curran Associates|AAAI Press)$/iu.test(
      words,
    );
  const printed = imprint.exec(words);
  if (venue == null || !(isDetail || printed !== null)) return false;
  if (/^in/iu.test(words)) return true;
  const year = reading.venue?.year ?? (printed?.[1] === undefined ? null : Number(printed[1]));
  reading.venue = {
    ...(reading.venue ?? noVenue),
    venue: { ...venue, raw: `${venue.raw.trim()}, ${words.replace(/^[\s,]+/u, '')}` },
    year,
    yearFrom: year === null ? null : 'venue',
  };
  return true;
}

/** `Nature. 2020;12(3):45-67.`, `Med Image Anal. 2021 Mar;70:102.` */
const issue =
  /^[\s.,]*(\p{Lu}[\p{L}&:. -]{2,80}?)[.,]?\s+((?:19|20)\d{2})(?:\s\p{Lu}\p{Ll}{2}[\w\s-]{0,8})?\s*;\s*(?=[\d(eS])[\w():–,\s-]*/u;

/** Reads a journal with year, volume and pages, as medicine cites. Gives the words behind it, or all when they are none. */
export function readIssue(words: string, reading: Reading): string {
  const match = issue.exec(words);
  if (match?.[1] === undefined || reading.venue?.venue != null) return words;
  const raw = match[0].replace(/^[\s.,]+|[\s.,]+$/gu, '');
  reading.venue = {
    ...noVenue,
    venue: { name: canonicalName(match[1].trim()), raw, kind: 'journal' },
    year: Number(match[2]),
    yearFrom: 'venue',
  };
  return words.slice(match[0].length);
}

/** The short name right behind a venue: `European Conference on Computer Systems (EuroSys '20)`. */
export function readShortVenue(inner: StyledText, before: string, reading: Reading): boolean {
  const { venue } = reading.venue ?? {};
  if (venue == null || linksOf(inner).length > 0 || !before.trimEnd().endsWith(venue.raw.slice(-12)))
    return false;
  const short = /^(\p{Lu}[\p{L}&/-]{1,11})(?:\s?['’]?\s?((?:19|20)?\d{2}))?$/u.exec(inner.text.trim());
  if (short?.[1] === undefined || !/\p{Lu}.*\p{Lu}/u.test(short[1]) || venue.name.split(' ').length < 3)
    return false;
  reading.venue = {
    ...(reading.venue ?? noVenue),
    venue: {
      ...venue,
      name: canonicalName(`${venue.name} (${short[1]})`),
      raw: `${venue.raw} (${inner.text.trim()})`,
    },
  };
  if (reading.venue.year === null && short[2] !== undefined)
    reading.venue = { ...reading.venue, year: readVenue(inner.text)?.year ?? null, yearFrom: 'venue' };
  return true;
}

/** `(Rigaki and Garcia, 2020)`, `(Shokri et al., 2017)` name authors; `(Sannai, 2018)` does where the page cites like this. */
export function readCitedGroup(inner: StyledText, reading: Reading): boolean {
  const cited = linksOf(inner).length === 0 ? readCiteLabel(inner.text) : null;
  if (cited === null || knownVenue(readVenue(inner.text)?.venue?.name ?? '') !== null) return false;
  if (!cited.authors.every((name) => isSurname(name.replace(/\s\p{Lu}\.?$/u, '')) && /\p{Ll}/u.test(name)))
    return false;
  if (/\bet\.?\s*al\b|\s(?:and|&)\s/iu.test(inner.text) && reading.authors.length === 0) {
    reading.cites = true;
    reading.authors.push(...cited.authors);
    reading.date ??= cited.year;
    return true;
  }
  reading.maybeCited ??= cited;
  return false;
}

/** A journal, a book or proceedings in italics behind a cited title: `_Daedalus, 109_(1)`. */
export function readCitedVenue(text: string, reading: Reading): void {
  const printed = text.replace(/\s+/gu, ' ').replace(/^[\s,.]+|[\s,.:]+$/gu, '');
  const read = readVenue(printed);
  reading.venue =
    read?.venue != null
      ? read
      : { ...noVenue, venue: { name: canonicalName(printed), raw: printed, kind: 'other' } };
}
