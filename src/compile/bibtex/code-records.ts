import { titleKey } from '../../paper/fold.ts';
import { titleSimilarity } from '../../paper/title-similarity.ts';
import { type BibRecord, parseBibFile } from './bib-records.ts';
import { bibtexFacts } from './bibtex-facts.ts';
import { cslRecords } from './csl-records.ts';
import { addressesOf, type RecordFacts, type TitledRecord } from './record-facts.ts';
import { texText } from './tex-text.ts';
import { venueOfField } from './venue-of-field.ts';

/** A truncated title is recognised only if its title key has at least this many characters. */
const minStart = 12;

/** The records with a title in a code block that begins with one, in BibTeX or as CSL items in YAML. */
export function recordsInCode(code: string): readonly TitledRecord[] {
  const written = bibRecordsIn(code).map((record) => ({
    title: recordTitle(record),
    ...recordFacts(record),
  }));
  return [...written, ...cslRecords(code)].filter(({ title }) => titleKey(title) !== '');
}

/** The BibTeX records of a text that begins with one. */
export function bibRecordsIn(text: string): readonly BibRecord[] {
  return /^\s*@\s*[a-z]+\s*[{(]/iu.test(text) ? parseBibFile(text).records : [];
}

function recordTitle({ fields }: BibRecord): string {
  return texText(fields.get('title')?.text ?? '');
}

/** `KNOT: Ropes that Hold` is also `KNOT`, or the same title, truncated. */
export function isSameTitle(recorded: string, printed: string): boolean {
  const [a, b] = [titleKey(recorded), titleKey(printed)];
  if (a === '' || b === '' || a === b) return a === b && a !== '';
  const [short, long, whole] = a.length < b.length ? [a, b, printed] : [b, a, recorded];
  return (
    long.startsWith(short) && (short.length >= minStart || titleKey(whole.split(':', 1)[0] ?? '') === short)
  );
}

/** Titles that are at least this alike differ in their spelling only. */
const minSimilarity = 0.85;
/** In a longer text, in characters, the end of a title is not looked for. */
const maxLength = 500;

/**
 * Where a record's title ends in a printed one that may go on after it: `A Title - Frost - 2019`. The printed
 * one may be truncated or misspelt. Null if it is another title.
 */
export function titleEnd(recorded: string, printed: string): number | null {
  if (Math.max(recorded.length, printed.length) > maxLength)
    return isSameTitle(recorded, printed) ? printed.length : null;
  const key = titleKey(recorded);
  const ends = [...Array.from(printed.matchAll(/\s[-–—|]\s/gu), ({ index }) => index), printed.length];
  const keyTo = (end: number) => titleKey(printed.slice(0, end));
  const whole = ends.find((end) => keyTo(end) === key);
  if (whole !== undefined) return whole;
  if (isSameTitle(recorded, printed)) {
    if (!keyTo(printed.length).startsWith(key)) return printed.length;
    let end = 1;
    while (keyTo(end).length < key.length) end += 1;
    // The record has the title without its subtitle.
    if (/^\s*[:：]/u.test(printed.slice(end))) return ends.find((each) => each > end) ?? printed.length;
    return end + (/^[)\]?!”"’']+/u.exec(printed.slice(end))?.[0].length ?? 0);
  }
  const isAlike = (end: number) =>
    keyTo(end).length >= minStart && titleSimilarity(recorded, printed.slice(0, end)) >= minSimilarity;
  return ends.find(isAlike) ?? null;
}

function recordFacts(record: BibRecord): RecordFacts {
  const { authors, authorsComplete, venue = '', year = null } = bibtexFacts(record, '').bibtex;
  const isJournal = record.fields.has('journal') || record.fields.has('journaltitle');
  const hasVenue = isJournal || record.fields.has('booktitle');
  return {
    authors,
    authorsComplete,
    venue: hasVenue ? venueOfField(venue, isJournal) : null,
    year,
    urls: addressesOf((name) => texText(record.fields.get(name)?.text ?? '')),
  };
}
