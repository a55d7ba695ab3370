import { pattern, recentYear } from '../patterns/pattern.ts';
import { unambiguousVenue } from './gazetteer/venue-names.ts';
import { englishMonth } from './months.ts';

/** A year, with month or day in figures, which is no part of a name: `2026.04 KNAR`. */
const fourDigits = pattern('iu')`
  (?<![\p{L}\p{N}./-])(${recentYear})
  (?:[./-](?:0[1-9]|1[0-2])(?:[./-](?:0[1-9]|[12]\d|3[01]))?(?![./-]?\d))?(?:[a-z](?=$|[\s,.;)]))?
  (?![\p{L}\p{N}]|[./-]\d{3,}|\s\(${recentYear}\))|(?<=[a-z'’])(${recentYear})$`;
/** The year of an old journal, `J. Weather 1897`. In series of many volumes it is a volume: `LNCS 1592`. */
const earlyYear = /(?<=\p{L}\.?\s)(?<!\b(?:Notes|LNCS|LNAI|SPIE)\b.*)(1[5-8]\d{2})(?![\p{L}\p{N}]|[./-]\d)/u;
const shortYear = /['’‘`´]\s?(\d{2})(?!\d)/u;
export const monthWord = pattern('iu')`
  (?<![\p{L}])(?:${englishMonth})\.?(?![\p{L}])`;

/** The year in an arXiv id: `2205.11913` is of 2022, and `quant-ph/9503107`, as until 2007, of 1995. */
export function arxivYear(yearMonth: string | undefined): number | null {
  const [, archive, year, month] = /^([a-z-]+(?:\.[A-Z]{2})?\/)?(\d{2})(\d{2})/u.exec(yearMonth ?? '') ?? [];
  if (Number(month) < 1 || Number(month) > 12 || year === undefined) return null;
  return archive === undefined ? 2000 + Number(year) : fullYear(Number(year));
}

/** `KNAR20`, `KNAR2020` or `KNAR-2020`. */
const gluedYear = pattern('u')`
  ^(\p{Lu}[\p{L}&]*)([-–](?=\d{4}$)|(?<=[\p{L}&]\p{Lu}))(\d{2}|${recentYear})$`;

/** Takes the year out of a text; the rest is the name. */
export function takeYear(text: string): { year: number | null; name: string } {
  if (!/\d/u.test(text)) return { year: null, name: text.trim() };
  const bare = /^(?:(?:ACM|IEEE|USENIX) )?(\p{Lu}[\p{L}&]{2,12}) (\d{2})(?=$|,\s*\p{L})/u.exec(text.trim());
  if (
    bare?.[1] !== undefined &&
    Number(bare[2]) < 50 &&
    (/\p{Lu}.*\p{Lu}/u.test(bare[1]) || unambiguousVenue(bare[1]) !== null)
  )
    return { year: 2000 + Number(bare[2]), name: bare[1] + text.trim().slice(bare[0].length) };
  // `USENIX Security 23`: after a journal or a long name it would be the volume.
  const [, words = '', two = ''] = /^(\p{Lu}\S*(?:\s\S+){0,2})\s(\d{2})$/u.exec(text.trim()) ?? [];
  if (two !== '' && isPlausibleShortYear(Number(two)) && unambiguousVenue(words)?.kind === 'conference')
    return { year: fullYear(Number(two)), name: words };
  const [, venue = '', dash, digitsOfVenue] = gluedYear.exec(text.trim()) ?? [];
  if (unambiguousVenue(venue) !== null || (dash !== '' && /\p{Lu}.*\p{Lu}/u.test(venue)))
    return { year: fullYear(Number(digitsOfVenue)), name: venue };
  const four = fourDigits.exec(text) ?? earlyYear.exec(text);
  const short = four === null ? shortYear.exec(text) : null;
  const found = four ?? short;
  if (found === null) return { year: null, name: text.trim() };
  const digits = four?.[1] ?? four?.[2];
  const year = fullYear(Number(digits ?? short?.[1]));
  // `2018-03` alone is a date, whose month stays.
  const taken = (found[0] === text.trim() ? digits : undefined) ?? found[0];
  const name = `${text.slice(0, found.index)} ${text.slice(found.index + taken.length)}`.replace(
    monthWord,
    ' ',
  );
  return {
    year,
    name: name
      .replace(/[\s'’‘`´]+(?=\))/gu, '')
      .replace(/\(\s*\)/gu, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s,.:;-]+|[\s,.:;–’'‘`´-]+$/gu, ''),
  };
}

/** Conferences have used two-digit years since the 1980s. */
export function isPlausibleShortYear(digits: number): boolean {
  return digits < 50 || digits >= 80;
}

/** Takes a two-digit year off a text that the caller already knows to be a venue: `Wisec 23`. */
export function takeShortYear(text: string): { year: number; name: string } | null {
  const [, name, digits] =
    /^((?:(?:ACM|IEEE|USENIX)\s)?\p{Lu}[\p{L}&]{1,11}(?=\s)|\p{Lu}{3,8}(?=-))[\s-](\d{2})$/u.exec(
      text.trim(),
    ) ?? [];
  return name === undefined || digits === undefined || (Number(digits) > 30 && Number(digits) < 90)
    ? null
    : { year: fullYear(Number(digits)), name };
}

/** `94` is 1994, `02` is 2002; four digits are the year itself. */
export function fullYear(digits: number): number {
  if (digits > 99) return digits;
  return digits > 50 ? 1900 + digits : 2000 + digits;
}
