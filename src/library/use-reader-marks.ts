import { useEffect, useMemo } from 'react';
import { type MarksById, noMarks, type ReaderMarks } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import { changeLibrary, currentLibrary, openLibrary, useLibrary } from './library.ts';
import { useNewPapers } from './new-papers.ts';
import { marksOf } from './records/record.ts';

/** What the reader says of the papers of a list. */
interface OwnMarks {
  readonly marks: MarksById;
  /** Whether all that is kept has been read. */
  readonly opened: boolean;
}

/** What the reader says of the papers of a list, now and whenever it changes. Records of papers that are called otherwise now follow them. */
export function useReaderMarks(papers: readonly Paper[]): OwnMarks {
  const { records, opened, error } = useLibrary();
  const fresh = useNewPapers(papers);

  useEffect(() => {
    // Where the way to find them cannot be had, records stay as they are.
    openLibrary()
      .then(() => bindLibrary(papers))
      .catch(() => {});
  }, [papers]);

  const marks = useMemo(() => {
    const known = new Map<string, ReaderMarks>();
    for (const id of fresh ?? []) known.set(id, { ...noMarks, isNew: true });
    for (const [id, record] of records) known.set(id, marksOf(record, fresh?.has(id) === true));
    return known;
  }, [records, fresh]);
  return { marks, opened: opened && (fresh !== null || error !== null) };
}

/** Most readers keep nothing, and need nothing that looks for what they keep. */
async function bindLibrary(papers: readonly Paper[]): Promise<void> {
  if (currentLibrary().records.size === 0) return;
  const { findMoves } = await import('./records/bind-records.ts');
  const moves = findMoves(currentLibrary().records, papers);
  if (moves.length > 0) await changeLibrary({ kind: 'move', moves });
}
