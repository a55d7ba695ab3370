import type { Candidate } from '../candidates/candidate.ts';
import { isPaperUrl } from '../names/link-kind.ts';
import { readCiteLabel } from '../names/people.ts';
import type { Evidence } from './evidence.ts';

/** How a page writes its entries, counted over those that are sure. */
export interface Habits {
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
  return {
    literature: share(sure.filter(({ evidence }) => isLiterature(evidence)).length, sure.length),
    sure: sure.length,
  };
}

/** Tells whether an entry is literature by itself: it prints a venue or leads to a publisher, an archive or a "Paper". */
export function isLiterature({ title, fields }: Evidence): boolean {
  if (fields === null || title === null) return false;
  if (fields.venue?.venue || leadsToLiterature({ title, fields })) return true;
  return fields.links.some(
    ({ label }) =>
      readCiteLabel(label) !== null || /^(?:\W*)(?:papers?|pdf|thesis|论文)(?:\W*)$/iu.test(label),
  );
}

/** Tells whether an entry leads to a publisher, an archive or a preprint server. */
export function leadsToLiterature({ title, fields }: Pick<Evidence, 'title' | 'fields'>): boolean {
  return (
    (title?.link != null && isPaperUrl(title.link.url)) ||
    (fields?.links.some(({ mark }) => isPaperUrl(mark.url)) ?? false)
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
