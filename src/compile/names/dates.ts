import { splitAtSpace } from '../markdown/white-space.ts';
import { oneOf, part, pattern, printedYear, recentYear, shortYear } from '../patterns/pattern.ts';
import { onlyRecentYear, recentYearIn } from '../patterns/year.ts';
import { englishMonth, foreignMonth, foreignMonthOf } from './months.ts';
import { fullYear } from './years.ts';

/** A part of the academic year, in several languages: `Sommersemester 2023`, `Semestre 1 2020`. */
const term = part`
  (?:(?:sommer|winter|früh(?:jahrs|lings)?|herbst)-?)?semester|(?:so|wi)se|trimester|semestre|trimestre|term`;

const monthName = oneOf('iu')`
  ${englishMonth}|spring|summer|fall|autumn|winter|${term}|${foreignMonth}`;

/**
 * `5/2011`, `4.5.2011`, `2011-05-04`; `2011 г.`; `2011a`, one of two works of a year; `2004年第5期`, with its
 * issue; `2024年·夏`, with its season; `2019:817-831`, with the pages of what has no volume; `1973/1975`, when
 * it was written and when it was printed.
 */
const yearInFigures = pattern('u')`
  ^(?:(?:\d{1,2}[-/.]){1,2}(?=\d{4}$))?(${recentYear})(?:\/${recentYear}
  |\s?[:：]\s?(?:pp?\.?\s?)?\d{1,5}\s?[-–—]\s?\d{1,5}|[a-z]|\s?г(?:ода?)?
  |\s?年(?:第?\d{1,4}[期卷巻号號輯辑](?:第?\d{1,3}[期号號])?|[·・\s]?[春夏秋冬]季?)?
  |\s?[-/年.]\s?\d{1,2}(?:\s?[-/月.]\s?\d{1,2})?\s?[日月]?)?$`;

/** The year of a text that is only a date: `4 Feb 2023`, `2024-05`, `May 2024`, `9/04/24`; else null. */
export function dateYear(text: string): number | null {
  if (!/\d/u.test(text)) return null;
  const plain = text
    .replace(timeOfDay, '')
    .replace(edition, '')
    .replace(/[\s,()[\]]+/gu, ' ')
    .trim()
    .replace(/\.$/u, '');
  const numeric = yearInFigures.exec(plain)?.[1];
  if (numeric !== undefined) return Number(numeric);
  // `Nov./Dec. 2025`, `March-April 2019`
  const words = plain
    .replace(betweenParts, ' ')
    .split(/\s|(?<=\p{L}\.?)[/–-](?=\p{L})/u)
    .map((word) => word.replace(/\.$/u, ''));
  const year = words.find((word) => onlyRecentYear.test(word));
  if (
    year !== undefined &&
    words.length <= 4 &&
    words.every(
      (word) => word === year || monthName.test(word) || /^\d{1,2}(?:st|nd|rd|th|er|º)?$/u.test(word),
    )
  )
    return Number(year);
  const short = /^\d{1,2}[-/]\d{1,2}[-/](\d{2})$/u.exec(plain)?.[1] ?? dayMonthYear.exec(plain)?.[3];
  return short === undefined ? null : yearOf(short);
}

/** `2nd ed.`, `First Edition`, before or after the year of a book. */
const edition = pattern('iu')`
  (?:^|[\s,]+)(?:first|second|third|fourth|fifth|sixth|revised|new|\d{1,2}(?:st|nd|rd|th))
  \s(?:ed\.?|edn\.?|edition)(?=[\s,]|$)`;

/** `12 de marzo de 2020` */
const betweenParts = /(?<=\d\s)de\s(?=\p{L})|(?<=\p{L}\s)del?\s(?=\d{4})/gu;

/** The year that two or four digits mean. */
function yearOf(digits: string): number {
  return digits.length === 2 ? fullYear(Number(digits)) : Number(digits);
}

/** `15-Oct-14`, `3-May-2017` */
const dayMonthYear = pattern('iu')`
  ^(\d{1,2})-(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)-((?:${shortYear}))$`;

/** `2pm CET`, `10:30 a.m.`: when a meeting begins. */
const timeOfDay =
  /(?:,?\s|^)\d{1,2}(?:[:.]\d{2})?\s?[AaPp]\.?[Mm](?!\p{L})\.?(?:\s(?:UTC|GMT|\p{Lu}{1,3}T)(?!\p{L}))?/u;

/** Tells whether a text is a time of day and nothing else: `2pm CET`. */
export function isTimeOfDay(text: string): boolean {
  return timeOfDay.exec(text)?.[0].length === text.length;
}

/** The year of `1687`, `(c. 1859)` or `1871–75`, if a text is nothing else. It may be some other number. */
export function earlyYear(text: string): number | null {
  const digits = /^[\s([]*(?:c\.\s)?(1[5-8]\d{2})(?:\s?[-–/]\s?(?:1[5-9])?\d{2})?[\s)\].,]*$/u.exec(
    text,
  )?.[1];
  return digits === undefined ? null : Number(digits);
}

const severalYears = pattern('u')`^(${printedYear})\s?[-–]\s?(?:${printedYear}|\d{2})?$`;

/** The first of the years in which a work in several volumes came out: `1937–1938`; null for other texts. */
export function firstYear(text: string): number | null {
  const digits = severalYears.exec(text.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A date without words before it and a last "at", "from", "on", "via" or "preprint": `posted 2002 at`. */
export function bareDate(text: string): string {
  return text.replace(/^\D*?(?=\d)|,?\s(?:available\s)?(?:at|from|on|via)$|\spre-?print$/giu, '');
}

const weekday = /^\s*(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[\s.,]*/i;

/** Tells whether a text is a day and nothing else: `June 1`, `2nd of March`, `Friday, June 10 2016`. */
export function isDay(text: string): boolean {
  if (!/\d/u.test(text)) return false;
  const day = text.replace(weekday, '');
  if (day !== text && dateYear(day) !== null) return true;
  const words = splitAtSpace(day.replace(/[\s,.]+|(?<=\d)(?:st|nd|rd|th)\b|\bof\b/gu, ' ').trim());
  return (
    words.length === 2 &&
    words.some((word) => monthName.test(word)) &&
    words.some((word) => /^\d{1,2}$/u.test(word))
  );
}

/** `Seminar 16 (Mar 5, 2021 - Apr 5, 2021)`, `Readings (2019–2020)`: when meetings are. */
export function isPeriod(heading: string): boolean {
  const [, inner = ''] = /[(（]([^()（）]*)[)）]\s*$/u.exec(heading) ?? [];
  const [from = '', to = '', ...others] = inner.split(
    /\s+[-–—]\s+|\s*[~〜～–—]\s*|\sto\s|(?<=\d{4})-(?=\d{4})/u,
  );
  const isDate = (text: string) => /\d/u.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length <= 1;
  return others.length === 0 && isDate(from) && isDate(to);
}

const yearAndMonth = pattern('u')`(${recentYear})\s?[-/年.]\s?(\d{1,2})(?:\s?[-/月.]\s?(\d{1,2}))?`;
const monthAndYear = pattern('u')`^(\d{2})-(${recentYear})$`;

/** A date with its month, and its day if printed: `2023-05`, `2023-05-17`; null for bare years and others. */
export function exactDate(text: string): string | null {
  if (dateYear(text) === null) return null;
  const digits = yearAndMonth.exec(text);
  if (digits !== null) return isoDate(Number(digits[1]), Number(digits[2]), Number(digits[3] ?? 0));
  const [, dayOfMonth = '', name = '', shortYear = ''] = dayMonthYear.exec(text.trim()) ?? [];
  if (shortYear !== '')
    return isoDate(yearOf(shortYear), months.indexOf(name.slice(0, 3).toLowerCase()) + 1, Number(dayOfMonth));
  const [, monthFirst = '', itsYear = ''] = monthAndYear.exec(text.trim()) ?? [];
  if (itsYear !== '') return isoDate(Number(itsYear), Number(monthFirst), 0);
  const month = monthIn(text);
  const year = recentYearIn(text) ?? 0;
  const day = Number(/\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/u.exec(text.replace(String(year), ' '))?.[1] ?? 0);
  return month < 0 || year === 0 ? null : isoDate(year, month + 1, day);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthStart = new RegExp(`\\b(${months.join('|')})`, 'i');

/** The month, from 0, that a text names; -1 if it names none. */
function monthIn(text: string): number {
  const word = text.split(/[^\p{L}]+/u).find((each) => foreignMonthOf(each) >= 0);
  return word === undefined
    ? months.indexOf(monthStart.exec(text)?.[1]?.toLowerCase() ?? '')
    : foreignMonthOf(word);
}

function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day > 31) return null;
  const parts = [year, month, ...(day === 0 ? [] : [day])];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The year of `23.07` or `24-11`, read as year and month; null for `06-08`, which may be a day. */
export function shortDateYear(text: string): number | null {
  const digits = /^(\d{2})[./-](?:\d{1,2}|X{1,2})$/iu.exec(text.trim())?.[1];
  return digits === undefined || Number(digits) <= 12 ? null : 2000 + Number(digits);
}

const yearAfter = pattern('u')`^\p{Lu}[\p{L}&-]*(?:\s\p{Lu}[\p{L}&-]*){0,2},?\s(${recentYear})$`;

/** The year in an aside that gives the paper's source and year and nothing else: `Northwind 2014`. */
export function yearOfAside(text: string): number | null {
  return dateYear(yearAfter.exec(text)?.[1] ?? '');
}
