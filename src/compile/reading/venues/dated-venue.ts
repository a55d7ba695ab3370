import { pattern, printedYear } from '../../patterns/pattern.ts';
import { recentYearIn } from '../../patterns/year.ts';

/** `. doi:10.1000/ab`, `, https://doi.org/10.1000/ab`, `. doi/10.1000/ab (PMID: 123)` */
const numberAtEnd = pattern('i')`
  [\s.,;(]*(?:(?:https?:\/\/)?(?:dx\.)?\bdoi(?:\.org)?[\s:/]*|\bhttps?:\/\/\S*?(?=10\.\d{4}))(?:https?:\/\/
  (?:dx\.)?doi\.org\/)?10\.\d{4,9}\/[^\s,;]+[\s.)]*$|[\s.,;(]*\b(?:PMC?ID|PMC)[\s:]*(?:PMC)?\d{5,9}[\s.)]*$`;

const month = String.raw`(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}{0,6}\.?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?(?:\s?[-–]\s?\d{1,2}(?:st|nd|rd|th|\.)?)?`;
/** Dates with their month: `May 3, 2021`, `3 mai 2021`, `2021 May 3`, `2021-05-03`, `3.5.2021`, 2021年5月. */
const datePatterns = [
  String.raw`${month}(?:\s?[-–/]\s?${month})?(?:\s${day})?,?\s${printedYear}`,
  String.raw`${day}\s(?:de\s)?(?:${month}|\p{Ll}{3,10}),?\s(?:de\s)?${printedYear}`,
  String.raw`${printedYear}\s${month}(?:\s?[-–/]\s?${month})?(?:\s${day})?`,
  String.raw`${printedYear}[-/]\d{1,2}(?:[-/]\d{1,2})?`,
  String.raw`\d{1,2}[/.]\s?\d{1,2}[/.]\s?${printedYear}`,
  String.raw`${printedYear}年\d{1,2}月(?:\d{1,2}日)?`,
];
/** A name and its date, with numbers after it: `;12(3):45-67`, `, Article 12`; words belong to the name. */
const dated = pattern('iu')`
  ^(.*?[\p{L}\d)])([\s.,;:(（]+)(${datePatterns.join('|')})(?![\p{L}\p{N}])
  [\s.,;:)）]*(?:(?:(?:article|art|vol|no|pp?)(?!\w)\.?\s?)?\(?\p{L}{0,5}\d[\p{L}\d():–.-]*(?:[\s,;]+|$))*$`;
/** `Kite Letters. Advance`, `Kite Letters. Epub`: how the article appeared on that day. */
const appeared = pattern('iu')`
  [\s.,;:(]+(?:(?:e-?pub|advance|early|first)
  (?:\s(?:ahead of print|access|view|article|online|publication)){0,2}|(?:first\s)?
  (?:published|available|posted)?\s?online(?:\sfirst|\sahead of print)?|published|accepted|in press)[\s.:]*$`;

/**
 * `Kite Letters. 2021 May 3;12(3):45-67. doi:10.1000/ab` in the place of a venue: the name before the date,
 * the volume and the number. Null for a text that holds neither a date with its month nor such a number.
 */
export function datedVenue(text: string): { readonly name: string; readonly year: number | null } | null {
  if (!/\d{4}/u.test(text)) return null;
  const words = text.replace(numberAtEnd, '').replace(numberAtEnd, '');
  const [, before, between = '', date] = dated.exec(words) ?? [];
  if (before === undefined || date === undefined)
    return words === text || !/\p{L}{2}/u.test(words) ? null : { name: words, year: null };
  // The full stop of `Kite Lett. Res.` abbreviates.
  const name = `${before}${/\.\s/u.test(before) && between.startsWith('.') ? '.' : ''}`.replace(appeared, '');
  return /\p{L}{2}/u.test(name) ? { name, year: recentYearIn(date) } : null;
}
