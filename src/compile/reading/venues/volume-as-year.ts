import type { PrintedVenue } from '../../names/venue.ts';

/** `Nat. Kites 15, 1903`, `KITES 24`: a volume and an article's number, or a year. */
const numberAsYear = /\p{L}\.?\s\d{1,3},\s(?:19|20)\d{2}$|^\p{Lu}[\p{L}&]+\s\d{2}$/u;

/** Takes the year off a venue if it is a volume or an article's number: the entry's date has another year. */
export function withoutVolumeAsYear(printed: PrintedVenue | null, date: number | null): PrintedVenue | null {
  return printed?.venue != null &&
    date !== null &&
    printed.year !== date &&
    numberAsYear.test(printed.venue.raw)
    ? { ...printed, year: null, yearFrom: null }
    : printed;
}
