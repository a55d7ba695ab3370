import type { Paper } from '../../paper/schema.ts';

/** The hashes of all ids of papers, sorted and distinct: a compact way to know them again. */
export function hashesOf(papers: readonly Paper[]): Uint32Array {
  return distinct(Uint32Array.from(papers.flatMap((paper) => idsOf(paper).map(fnv1a))));
}

/** The hashes of both. */
export function unionOf(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return distinct(both);
}

/** The papers that are not among those of the hashes. A paper is known again by any of its ids. */
export function unknownPapers(hashes: Uint32Array, papers: readonly Paper[]): readonly Paper[] {
  return papers.filter((paper) => idsOf(paper).every((id) => !includesHash(hashes, fnv1a(id))));
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
