import { useEffect, useMemo } from 'react';
import { type MarksById, noMarks, type ReaderMarks } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import { changeLibrary, currentLibrary, openLibrary, useLibrary } from './library.ts';
import { useNewPapers } from './new-papers.ts';
import { findMoves } from './records/bind-records.ts';
import { marksOf } from './records/record.ts';

/** What the reader says of the papers of a list. */
interface OwnMarks {
  readonly marks: MarksById;
  /** Whether all that is kept has been read. */
  readonly opened: boolean;
}

/** What the reader says of the papers of a list, now and whenever it changes. Records of papers that are called otherwise now follow them. */
export function useReaderMarks(papers: readonly Paper[]): OwnMarks {
  const { records, opened, trouble } = useLibrary();
  const fresh = useNewPapers(papers);

  useEffect(() => {
    void openLibrary().then(() => bindLibrary(papers));
  }, [papers]);

  const marks = useMemo(() => {
    const known = new Map<string, ReaderMarks>();
    for (const id of fresh ?? []) known.set(id, { ...noMarks, isNew: true });
    for (const [id, record] of records) known.set(id, marksOf(record, fresh?.has(id) === true));
    return known;
  }, [records, fresh]);
  return { marks, opened: opened && (fresh !== null || trouble !== null) };
}

async function bindLibrary(papers: readonly Paper[]): Promise<void> {
  const moves = findMoves(currentLibrary().records, papers);
  if (moves.length > 0) await changeLibrary({ kind: 'move', moves });
}
