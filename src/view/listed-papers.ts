import type { Paper } from '../paper/schema.ts';
import type { ReadingList } from './reading-list.ts';
import { parseLines } from './sender-lines.ts';
import { shortCode } from './short-code.ts';

/** One place of a reading list. */
export interface ListedPaper {
  /** What the link names. */
  readonly named: string;
  /** What the sender says about it; empty if nothing. */
  readonly line: string;
  /** The paper of the list that has the name; null if there is none, or more than one. */
  readonly paper: Paper | null;
  /** The papers that the name fits, if they are several. */
  readonly candidates: readonly Paper[];
}

/** The places of a reading list. `found`: the papers that it names; `all`: those that other names may fit. */
export function listedPapers(
  { ids, lines }: ReadingList,
  found: readonly Paper[],
  all: readonly Paper[],
): readonly ListedPaper[] {
  const lineAt = parseLines(lines);
  // Current ids come last, so that they win over former ones.
  const byName = new Map([
    ...found.flatMap((paper) => paper.formerIds.flatMap((id) => namesOf(id, paper))),
    ...found.flatMap((paper) => namesOf(paper.id, paper)),
  ]);
  return ids.map((named, at) => {
    const paper = byName.get(named) ?? null;
    const candidates = paper === null ? all.filter(({ id }) => shortCode(id) === named) : [];
    return { named, line: lineAt[at] ?? '', paper, candidates };
  });
}

function namesOf(id: string, paper: Paper): [string, Paper][] {
  return [
    [id, paper],
    [shortCode(id), paper],
  ];
}
