import { linksOf } from '../syntax/styled-text.ts';
import { affiliationStrength } from './affiliations.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import type { PlaceHabits } from './fields.ts';
import { isPaperUrl } from './link-kind.ts';
import { readCiteLabel, readPeople } from './people.ts';

/** How a page writes its entries, counted over those that are sure. */
export interface Habits extends PlaceHabits {
  /** Share of the sure entries that are literature by their venue or their links, 0 to 1. */
  readonly literature: number;
  /** Number of sure entries. */
  readonly sure: number;
}

export interface Weighed {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
}

/** Learns a page's habits from the entries that need no habit to be read. */
export function learnHabits(weighed: readonly Weighed[]): Habits {
  const sure = weighed.filter(({ evidence }) => evidence.strength === 'sure');
  const firstLines = sure.flatMap(({ candidate: { lines } }) =>
    lines[0] === undefined || linksOf(lines[0].text).length > 0 ? [] : [lines[0].text.text],
  );
  const authors = firstLines.filter((text) => readPeople(text) !== null && affiliationStrength(text) !== 'sure').length;
  const affiliations = firstLines.filter((text) => affiliationStrength(text) !== null).length;
  const sureAuthors = firstLines.filter((text) => readPeople(text)?.strength === 'sure' && affiliationStrength(text) !== 'sure').length;
  const sureAffiliations = firstLines.filter((text) => affiliationStrength(text) === 'sure').length;
  const firstLine =
    sureAuthors > sureAffiliations
      ? holds(authors, firstLines.length)
        ? 'authors'
        : null
      : holds(affiliations, firstLines.length)
        ? 'affiliations'
        : null;
  const codes = weighed.flatMap(({ evidence }) => evidence.fields?.tags ?? []);
  const code = holds(codes.filter((text) => affiliationStrength(text) === 'sure').length * 3, codes.length) ? 'affiliations' : 'tags';
  return {
    firstLine,
    code,
    literature: share(sure.filter(({ evidence }) => isLiterature(evidence)).length, sure.length),
    sure: sure.length,
  };
}

/** Tells whether an entry is literature by itself: it prints a venue or leads to a publisher, an archive or a "Paper". */
export function isLiterature({ title, fields }: Evidence): boolean {
  if (fields === null || title === null) return false;
  if (fields.venue?.venue) return true;
  if (title.link !== null && isPaperUrl(title.link.url)) return true;
  return fields.links.some(
    ({ mark, label }) =>
      isPaperUrl(mark.url) || readCiteLabel(label) !== null || /^(?:\W*)(?:papers?|pdf|thesis|论文)(?:\W*)$/iu.test(label),
  );
}

/** A habit holds when at least half of what was counted follows it. */
function holds(part: number, whole: number): boolean {
  return whole > 0 && part * 2 >= whole;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
