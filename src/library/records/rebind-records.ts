import { titleKey } from '../../paper/fold.ts';
import type { Paper } from '../../paper/schema.ts';
import type { Rebinding, Records } from './merge-records.ts';
import type { LibraryRecord } from './record.ts';

/**
 * Finds the papers of records whose id the list no longer has: by former id, DOI, arXiv id or title, in that
 * order.
 * A record without a paper stays as it is, in case the paper returns. An ambiguous key matches no paper.
 */
export function findRebindings(records: Records, papers: readonly Paper[]): readonly Rebinding[] {
  const orphaned = orphanedRecords(records, papers);
  if (orphaned.length === 0) return [];
  const byKey = papersByKey(new Set(orphaned.flatMap(recordKeys)), papers);
  return orphaned.flatMap((record): Rebinding[] => {
    const paper = paperOf(record, byKey);
    return paper === null ? [] : [{ from: record.id, to: { id: paper.id, title: paper.title } }];
  });
}

/** The records, with the ids that their papers have in this list. */
export function rebindRecords(
  records: readonly LibraryRecord[],
  papers: readonly Paper[],
): readonly LibraryRecord[] {
  const rebindings = new Map(
    findRebindings(new Map(records.map((record) => [record.id, record])), papers).map(({ from, to }) => [
      from,
      to,
    ]),
  );
  return records.map((record) => ({ ...record, ...rebindings.get(record.id) }));
}

/** The records of papers that the list does not have. */
export function orphanedRecords(records: Records, papers: readonly Paper[]): readonly LibraryRecord[] {
  const orphaned = new Map(records);
  for (const { id } of papers) orphaned.delete(id);
  return [...orphaned.values()];
}

function paperOf(record: LibraryRecord, byKey: ReadonlyMap<string, Paper | null>): Paper | null {
  const found = recordKeys(record).map((key) => byKey.get(key) ?? null);
  return found.find((paper) => paper !== null) ?? null;
}

/** The papers by those of their keys that are wanted; null if several papers share a key. */
function papersByKey(
  wanted: ReadonlySet<string>,
  papers: readonly Paper[],
): ReadonlyMap<string, Paper | null> {
  const found = new Map<string, Paper | null>();
  for (const paper of papers) {
    for (const key of [
      ...paper.formerIds.map(idKey),
      ...keysOf({ title: paper.title, ...paper.identifiers }),
    ])
      if (wanted.has(key)) found.set(key, found.has(key) ? null : paper);
  }
  return found;
}

function recordKeys(record: LibraryRecord): string[] {
  return [idKey(record.id), ...keysOf(record)];
}

function idKey(id: string): string {
  return `id ${id}`;
}

function keysOf({ doi, arxiv, title }: Pick<LibraryRecord, 'doi' | 'arxiv' | 'title'>): string[] {
  return [
    ...(doi === undefined ? [] : [`doi ${doi.toLowerCase()}`]),
    ...(arxiv === undefined ? [] : [`arxiv ${arxiv}`]),
    ...(titleKey(title) === '' ? [] : [`title ${titleKey(title)}`]),
  ];
}
