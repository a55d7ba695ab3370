import { affiliationStrength } from './affiliations.ts';
import { type Candidate, childrenOf } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { isPaperUrl } from './link-kind.ts';

/** How a page writes its entries, counted over those that are sure. */
export interface Habits {
  /** Share of the sure entries whose first remark names organisations, 0 to 1. */
  readonly affiliationFirst: number;
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
  const withRemarks = sure.filter(({ candidate }) => candidate.lists.length > 0);
  const affiliationFirst = withRemarks.filter(({ candidate }) => affiliationStrength(childrenOf(candidate)[0]?.head.text ?? '') !== null);
  const literature = sure.filter(({ evidence }) => isLiterature(evidence));
  return {
    affiliationFirst: share(affiliationFirst.length, withRemarks.length),
    literature: share(literature.length, sure.length),
    sure: sure.length,
  };
}

/** Tells whether an entry is literature by itself: it prints a venue or leads to a publisher, an archive or a "Paper". */
export function isLiterature({ title, tail }: Evidence): boolean {
  if (tail === null || title === null) return false;
  if (tail.venue?.venue) return true;
  if (title.link !== null && isPaperUrl(title.link.url)) return true;
  return tail.links.some(({ mark, label }) => isPaperUrl(mark.url) || /^(?:\W*)(?:paper|pdf|论文)(?:\W*)$/iu.test(label));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
