import * as tableMessages from '../messages/table.ts';
import { libraryLabels, type ReaderMarks } from '../paper/reader-marks.ts';

/** The reading status of a paper, and whether it is new since the last visit. */
export function ProgressMark({ marks: { progress, isNew } }: { marks: ReaderMarks }) {
  return (
    <>
      {isNew && (
        <span
          title={libraryLabels.new}
          className="ms-2 rounded-full bg-accent px-1.5 text-meta font-semibold text-accent-ink"
        >
          {tableMessages.isNew}
        </span>
      )}
      {progress !== null && (
        <span className="ms-2 rounded-sm bg-surface px-1.5 text-meta font-medium whitespace-nowrap text-ink-muted group-hover/row:bg-paper">
          {libraryLabels[progress]}
        </span>
      )}
    </>
  );
}
