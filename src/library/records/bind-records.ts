import { titleKey } from '../../paper/fold.ts';
import type { Paper } from '../../paper/schema.ts';
import type { Move, Records } from './merge-records.ts';
import type { LibraryRecord } from './record.ts';

/**
 * Finds the papers of records whose id the list no longer has: by DOI, by arXiv id, by title, in that order.
 * A record without a paper stays as it is: the paper may come back. Where several papers answer, none does.
 */
export function findMoves(records: Records, papers: readonly Paper[]): readonly Move[] {
  const lost = lostRecords(records, papers);
  if (lost.length === 0) return [];
  const byName = papersCalled(new Set(lost.flatMap(keysOf)), papers);
  return lost.flatMap((record): Move[] => {
    const paper = paperOf(record, byName);
    return paper === null ? [] : [{ from: record.id, to: { id: paper.id, title: paper.title } }];
  });
}

/** The same records under the ids that their papers have in this list. */
export function rebound(
  records: readonly LibraryRecord[],
  papers: readonly Paper[],
): readonly LibraryRecord[] {
  const moves = new Map(
    findMoves(new Map(records.map((record) => [record.id, record])), papers).map(({ from, to }) => [
      from,
      to,
    ]),
  );
  return records.map((record) => ({ ...record, ...moves.get(record.id) }));
}

/** The records of papers that the list does not have. */
export function lostRecords(records: Records, papers: readonly Paper[]): readonly LibraryRecord[] {
  const lost = new Map(records);
  for (const { id } of papers) lost.delete(id);
  return [...lost.values()];
}

function paperOf(record: LibraryRecord, byName: ReadonlyMap<string, Paper | null>): Paper | null {
  const found = keysOf(record).map((key) => byName.get(key) ?? null);
  return found.find((paper) => paper !== null) ?? null;
}

/** The papers by the wanted of all that they are known by; null where a name is that of several. */
function papersCalled(
  wanted: ReadonlySet<string>,
  papers: readonly Paper[],
): ReadonlyMap<string, Paper | null> {
  const found = new Map<string, Paper | null>();
  for (const paper of papers) {
    for (const key of keysOf({ title: paper.title, ...paper.identifiers }))
      if (wanted.has(key)) found.set(key, found.has(key) ? null : paper);
  }
  return found;
}

function keysOf({ doi, arxiv, title }: Pick<LibraryRecord, 'doi' | 'arxiv' | 'title'>): string[] {
  return [
    ...(doi === undefined ? [] : [`doi ${doi.toLowerCase()}`]),
    ...(arxiv === undefined ? [] : [`arxiv ${arxiv}`]),
    ...(titleKey(title) === '' ? [] : [`title ${titleKey(title)}`]),
  ];
}
