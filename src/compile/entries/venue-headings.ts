import type { Candidate } from '../candidates/candidate.ts';
import { readVenue } from '../names/venue.ts';
import type { Outline } from '../syntax/outline.ts';
import { bareHeading } from './bare-heading.ts';

/**
 * The headings of ranks, and the words above items, of which most, at least two, are venues: known ones, or
 * capitals with a year.
 */
export function venueHeadings({ headings }: Outline, candidates: readonly Candidate[]): ReadonlySet<string> {
  const ranks = [1, 2, 3, 4, 5, 6].map((depth) =>
    headings.filter((heading) => heading.depth === depth).map(({ text }) => text),
  );
  const groups = candidates
    .filter(({ lines }) => lines.some(({ item }) => item !== null))
    .map(({ head }) => head.text);
  return new Set(
    [...ranks, groups].flatMap((texts) => {
      const venues = texts.filter(isVenue);
      return venues.length >= 2 && venues.length * 2 > texts.length ? venues : [];
    }),
  );
}

function isVenue(heading: string): boolean {
  const bare = bareHeading(heading);
  const read = readVenue(bare);
  return read?.isSure === true || (read?.venue != null && datedCapitals.test(bare));
}

/** `IDX 2021`, `NordKites'21`: a word of several capitals and a year. */
export const datedCapitals = /^\p{Lu}[\p{L}&]*\p{Lu}[\p{L}&]*(?:[\s-]?(?:19|20)\d{2}|\s?['’]\d{2})$/u;
