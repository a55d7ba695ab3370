import { lookUpVenue } from '../names/gazetteer/venue-names.ts';

/** A comma and two years at the end of a title. */
const years = /^,\s(?:ca?\.\s?)?((?:1\d|20)\d{2})\s?[-–—]\s?((?:1\d|20)\d{2})(?=[.,:;?"“”’)\]]|\s\(|$)/u;
/** The same before a closing quotation mark, where the second year may be short: `…, 1833-46”`. */
const shortYears = /^,\s1[5-9]\d{2}\s?[-–—]\s?\d{2}[.,]?["”’]/u;
/** The words of a part, up to the comma: three at least, none of them of a journal. */
const wordsBefore = /(?:^|[.:?!"“‘”(\]]\s?)([^.:?!"“‘”()\]]*\p{L}{3})$/u;
const ofJournals =
  /\b(?:Proceedings|Proc|Journal|Conference|Transactions|Review|Letters|Annals|Bulletin|Science)\b/u;
/** Numbers at most this far apart may be pages. */
const mostPages = 9;

/** `The fishing economy, 1870–1914`: a comma before years in a title; pages are closer. */
export function isBeforeSpannedYears(text: string, index: number): boolean {
  const after = text.slice(index, index + 24);
  const [, first = 0, last = 0] = years.exec(after) ?? [];
  if (Number(last) - Number(first) <= mostPages && !shortYears.test(after)) return false;
  const words = wordsBefore.exec(text.slice(Math.max(0, index - 120), index))?.[1]?.trim() ?? '';
  return /\S\s+\S+\s+\S/u.test(words) && !ofJournals.test(words) && lookUpVenue(words) === null;
}
