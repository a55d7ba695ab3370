import { useEffect, useMemo } from 'react';
import { type MarksById, noMarks, type ReaderMarks } from '../paper/reader-marks.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { changeLibrary, currentLibrary, openLibrary, useLibrary } from './library.ts';
import { useNews } from './new-papers.ts';
import { marksOf } from './records/record.ts';

/** The reader's marks of the papers of a list. */
interface ReaderMarksState {
  readonly marks: MarksById;
  /** Whether all stored marks have been read. */
  readonly readFinished: boolean;
  /** When the last visit ended, in milliseconds since 1970; null if there was none, or that is not known. */
  readonly lastVisit: number | null;
}

/** The reader's marks of the papers of a list. Rebinds records to papers whose id has changed. */
export function useReaderMarks(dataset: Dataset): ReaderMarksState {
  const { papers } = dataset;
  const { records, readFinished, error } = useLibrary();
  const news = useNews(dataset);

  useEffect(() => {
    // If the code to rebind records cannot be loaded, they stay as they are.
    openLibrary()
      .then(() => rebindLibrary(papers))
      .catch(() => {});
  }, [papers]);

  const newIds = news?.ids ?? null;
  const marks = useMemo(() => {
    const marksById = new Map<string, ReaderMarks>();
    for (const id of newIds ?? []) marksById.set(id, { ...noMarks, isNew: true });
    for (const [id, record] of records) marksById.set(id, marksOf(record, newIds?.has(id) === true));
    return marksById;
  }, [records, newIds]);
  return {
    marks,
    readFinished: readFinished && (news !== null || error !== null),
    lastVisit: news?.since ?? null,
  };
}

/** Rebinds records. The code is loaded only if there are any, because most readers have none. */
async function rebindLibrary(papers: readonly Paper[]): Promise<void> {
  if (currentLibrary().records.size === 0) return;
  const { updateFor } = await import('./records/rebind-records.ts');
  const update = updateFor(currentLibrary().records, papers);
  if (update !== null) await changeLibrary(update);
}
