import { pattern, printedYear, recentYear } from './pattern.ts';

const onlyYear = pattern('u')`^${printedYear}[a-z]?$`;
const yearAnywhere = pattern('u')`(?<!\d)${printedYear}(?!\d)`;
const recentYearAnywhere = pattern('u')`(?<!\d)${recentYear}(?!\d)`;
const yearAtEnd = pattern('u')`
  [\s"“”'‘’«(.,:;]*(?:\(?${printedYear}[a-z]?\)?)?[\s"“”'‘’«.,:;]*$`;

/** Tells whether a text is a year and nothing else: `1987`; `1987a`, one of two works of that year. */
export function isYear(text: string): boolean {
  return onlyYear.test(text);
}

/** A text that is only a year, and may not be a volume or a page. */
export const onlyRecentYear = pattern('u')`^${recentYear}$`;

/** Tells whether a year is printed anywhere in a text. */
export function holdsYear(text: string): boolean {
  return yearAnywhere.test(text);
}

/** The first year in a text that no volume or page might be; null without one. */
export function recentYearIn(text: string): number | null {
  return Number(recentYearAnywhere.exec(text)?.[0] ?? 0) || null;
}

/** `(2019)` at the end of a text. */
export const bracketedYearAtEnd = pattern('u')`\s*\((${printedYear})\)$`;

/** `(2019)` at the beginning of a text. */
export const bracketedYearFirst = pattern('u')`^\s?\(${printedYear}\)`;

/** A text without the year at its end, and the brackets, quotation marks and stops beside that. */
export function withoutYearAtEnd(text: string): string {
  return text.replace(yearAtEnd, '');
}
