import { newPeriod, periodStart } from '../../paper/added-periods.ts';
import type { Paper } from '../../paper/schema.ts';
import { hashesOf, unionOf, unknownPapers } from './paper-hashes.ts';

/** The papers that a reader could have seen, as sorted, distinct hashes of their ids. */
export interface Visits {
  /** Before this visit. */
  readonly before: Uint32Array;
  /** In this visit. */
  readonly now: Uint32Array;
  /** When the reader was last seen, in milliseconds since 1970. */
  readonly at: number;
  /** When the reader was last seen before this visit; absent on the first visit and where it was not stored. */
  readonly since?: number;
}

/** An absence after which a new visit begins, in milliseconds. */
const visitGap = 30 * 60_000;

/**
 * Updates the visits when the app is loaded. On the first visit all papers count as seen, except those that the list
 * added in the last week before `lastChange`, the date of its last change, if they are fewer than the others.
 */
export function startVisit(
  last: Visits | null,
  papers: readonly Paper[],
  time: number,
  lastChange: string | null = null,
): Visits {
  const current = hashesOf(papers);
  if (last === null) return { before: hashesOf(withoutRecent(papers, lastChange)), now: current, at: time };
  const isNewVisit = time - last.at > visitGap;
  if (isNewVisit) return { before: unionOf(last.before, last.now), now: current, at: time, since: last.at };
  return { ...last, now: unionOf(last.now, current), at: time };
}

/** Extends the current visit, however long it lasts. */
export function extendVisit(visits: Visits, time: number): Visits {
  return { ...visits, at: time };
}

/** The ids of the papers added since the reader's last visit. A paper counts as seen if any of its ids was seen. */
export function newPapers({ before }: Visits, papers: readonly Paper[]): ReadonlySet<string> {
  return new Set(unknownPapers(before, papers).map(({ id }) => id));
}

/** The papers that a first visitor need not be told of. */
function withoutRecent(papers: readonly Paper[], lastChange: string | null): readonly Paper[] {
  const start = lastChange === null ? null : periodStart(newPeriod, lastChange);
  if (start === null) return papers;
  const others = papers.filter(({ added }) => added === null || added < start);
  return others.length * 2 > papers.length ? others : papers;
}
