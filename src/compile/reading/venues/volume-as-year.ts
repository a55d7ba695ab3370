import type { PrintedVenue } from '../../names/venue.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';

/** `Nat. Kites 15, 1903`, `KITES 24`: a volume and an article's number, or a year. */
const numberAsYear = pattern('u')`\p{L}\.?\s\d{1,3},\s${printedYear}$|^\p{Lu}[\p{L}&]+\s\d{2}$`;

/** Takes the year off a venue if it is a volume or an article's number: the entry's date has another year. */
export function withoutVolumeAsYear(printed: PrintedVenue | null, date: number | null): PrintedVenue | null {
  return printed?.venue != null &&
    date !== null &&
    printed.year !== date &&
    numberAsYear.test(printed.venue.raw)
    ? { ...printed, year: null, yearFrom: null }
    : printed;
}
