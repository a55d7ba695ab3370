import { periodStart } from '../../paper/added-periods.ts';
import type { Paper } from '../../paper/schema.ts';

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
  if (isNewVisit) return { before: union(last.before, last.now), now: current, at: time, since: last.at };
  return { ...last, now: union(last.now, current), at: time };
}

/** Extends the current visit, however long it lasts. */
export function extendVisit(visits: Visits, time: number): Visits {
  return { ...visits, at: time };
}

/** The ids of the papers added since the reader's last visit. A paper counts as seen if any of its ids was seen. */
export function newPapers({ before }: Visits, papers: readonly Paper[]): ReadonlySet<string> {
  const added = papers.filter((paper) => idsOf(paper).every((id) => !includesHash(before, fnv1a(id))));
  return new Set(added.map(({ id }) => id));
}

/** The papers that a first visitor need not be told of. */
function withoutRecent(papers: readonly Paper[], lastChange: string | null): readonly Paper[] {
  const start = lastChange === null ? null : periodStart('7d', lastChange);
  if (start === null) return papers;
  const others = papers.filter(({ added }) => added === null || added < start);
  return others.length * 2 > papers.length ? others : papers;
}

function hashesOf(papers: readonly Paper[]): Uint32Array {
  return distinct(Uint32Array.from(papers.flatMap((paper) => idsOf(paper).map(fnv1a))));
}

function union(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return distinct(both);
}

/** Sorts hashes in place and returns them without duplicates. */
function distinct(hashes: Uint32Array): Uint32Array {
  return hashes.sort().filter((hash, index) => hash !== hashes[index - 1]);
}

/** Binary search. */
function includesHash(hashes: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === wanted;
}

/** The ids of a paper: its own, which derives from its title, its former ones, its DOI and its arXiv id. */
function idsOf({ id, formerIds, identifiers: { doi, arxiv } }: Paper): string[] {
  return [
    id,
    ...formerIds,
    ...(doi === undefined ? [] : [doi.toLowerCase()]),
    ...(arxiv === undefined ? [] : [arxiv]),
  ];
}

/** 32-bit FNV-1a. With 100,000 known papers, it hides fewer than one new paper in a thousand. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
