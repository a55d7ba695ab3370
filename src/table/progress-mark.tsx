import * as tableMessages from '../messages/table.ts';
import { libraryWords, type ReaderMarks } from '../paper/reader-marks.ts';

/** How far the reader has come with a paper, and whether the paper is new to the reader. */
export function ProgressMark({ marks: { progress, isNew } }: { marks: ReaderMarks }) {
  return (
    <>
      {isNew && (
        <span
          title={libraryWords.new}
          className="ms-2 rounded-full bg-accent px-1.5 text-meta font-semibold text-accent-ink"
        >
          {tableMessages.isNew}
        </span>
      )}
      {progress !== null && (
        <span className="ms-2 rounded-sm bg-surface px-1.5 text-meta font-medium whitespace-nowrap text-ink-muted group-hover/row:bg-paper">
          {libraryWords[progress]}
        </span>
      )}
    </>
  );
}
