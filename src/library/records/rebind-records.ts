import type { Paper } from '../../paper/schema.ts';
import { cluesTo } from './find-renamed.ts';
import type { OtherChange } from './library-change.ts';
import type { Rebinding, Records } from './merge-records.ts';
import { rebindChange } from './other-changes.ts';
import { identityOf, type LibraryRecord } from './record.ts';

/**
 * Finds the papers of records whose id the list no longer has: by former id, identifier, main link or title, in
 * that order. A clue to several papers finds none; a weak one finds no paper that has a record already, or that
 * several records would move to. A record without a paper stays as it is, in case the paper returns.
 */
export function findRebindings(records: Records, papers: readonly Paper[]): readonly Rebinding[] {
  const orphaned = orphanedRecords(records, papers);
  const found = new Map<LibraryRecord, Paper>();
  for (const { find, isWeak } of orphaned.length === 0 ? [] : cluesTo(orphaned, papers)) {
    const taken = new Set([...records.keys(), ...[...found.values()].map(({ id }) => id)]);
    const claims = orphaned.flatMap((record) => {
      const paper = found.has(record) ? null : find(record);
      return paper === null || (isWeak && taken.has(paper.id)) ? [] : [{ record, paper }];
    });
    for (const { record, paper } of claims)
      if (!isWeak || claims.filter((other) => other.paper === paper).length === 1) found.set(record, paper);
  }
  return [...found].map(([{ id }, paper]) => ({ from: id, to: identityOf(paper) }));
}

/**
 * Finds the records that do not store what the list now says of their papers, such as a new identifier: it finds
 * them again if their id changes later.
 */
export function findOutdated(records: Records, papers: readonly Paper[]): readonly Rebinding[] {
  return papers.flatMap((paper): Rebinding[] => {
    const record = records.get(paper.id);
    if (record === undefined) return [];
    const to = identityOf(paper);
    const keys = Object.keys(to) as (keyof typeof to)[];
    return keys.some((key) => record[key] !== to[key]) ? [{ from: paper.id, to }] : [];
  });
}

/** The change that brings records up to date with what the list says of their papers; null if they are. */
export function updateFor(records: Records, papers: readonly Paper[]): OtherChange | null {
  const rebindings = [...findRebindings(records, papers), ...findOutdated(records, papers)];
  return rebindings.length === 0 ? null : rebindChange(rebindings);
}

/** The records, with what this list says of their papers. */
export function rebindRecords(
  records: readonly LibraryRecord[],
  papers: readonly Paper[],
): readonly LibraryRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const rebindings = new Map(findRebindings(byId, papers).map(({ from, to }) => [from, to]));
  return records.map((record) => ({ ...record, ...rebindings.get(record.id) }));
}

/** The records of papers that the list does not have. */
export function orphanedRecords(records: Records, papers: readonly Paper[]): readonly LibraryRecord[] {
  const orphaned = new Map(records);
  for (const { id } of papers) orphaned.delete(id);
  return [...orphaned.values()];
}
