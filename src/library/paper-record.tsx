import Star from 'lucide-react/icons/star';
import { useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as libraryMessages from '../messages/library.ts';
import { libraryLabels, progressSteps } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import { changeRecords, useLibrary } from './library.ts';
import { TagsAndNote } from './tags-and-note.tsx';

const toggleClasses =
  'flex h-7 items-center gap-1.5 rounded-md px-2 text-meta text-ink-muted hover:bg-surface hover:text-ink ' +
  'aria-pressed:bg-tint aria-pressed:font-medium aria-pressed:text-accent disabled:opacity-50';

interface PaperRecordProps {
  paper: Paper;
  /** Whether own tags and the note are folded at first even if they are written. */
  startsFolded?: boolean;
}

/**
 * The reader's record of a paper, which stays in this browser: a row with star and progress, below which own
 * tags and a private note unfold.
 */
export function PaperRecord({ paper, startsFolded = false }: PaperRecordProps) {
  const { records, error } = useLibrary();
  const record = records.get(paper.id);
  // Once the reader has unfolded or folded one, it is the same for the papers that follow.
  const [isUnfolded, setIsUnfolded] = useState<boolean | null>(startsFolded ? false : null);
  const starred = record?.starred ?? false;
  const locked = error === 'newer';
  return (
    <>
      <PrintedMarks
        marks={
          record === undefined
            ? []
            : [
                ...(starred ? [commonMessages.starred] : []),
                ...(record.progress === null ? [] : [libraryLabels[record.progress]]),
                ...record.tags,
              ]
        }
      />
      <fieldset className="mt-3 min-w-0 print:hidden">
        <legend className="sr-only">{commonMessages.yourLibrary}</legend>
        <TagsAndNote
          key={paper.id}
          paper={paper}
          tags={record?.tags ?? []}
          note={record?.note ?? ''}
          locked={locked}
          isUnfolded={isUnfolded}
          onUnfold={setIsUnfolded}
        >
          <fieldset disabled={locked} className="flex min-w-0 flex-wrap gap-x-0.5">
            <legend className="sr-only">{libraryMessages.starAndStatus}</legend>
            <button
              type="button"
              aria-pressed={starred}
              title={commonMessages.starByKey}
              onClick={() => void changeRecords([paper], { kind: 'star', on: !starred })}
              className={`${toggleClasses} aria-pressed:bg-transparent aria-pressed:text-award`}
            >
              <Star aria-hidden className={`size-3.5 ${starred ? 'fill-current' : ''}`} />
              {starred ? commonMessages.starred : commonMessages.star}
            </button>
            {progressSteps.map((step) => {
              const isCurrent = record?.progress === step;
              return (
                <button
                  key={step}
                  type="button"
                  aria-pressed={isCurrent}
                  onClick={() =>
                    void changeRecords([paper], { kind: 'progress', to: isCurrent ? null : step })
                  }
                  className={toggleClasses}
                >
                  {libraryLabels[step]}
                </button>
              );
            })}
          </fieldset>
        </TagsAndNote>
      </fieldset>
    </>
  );
}

/** The marks as text, for print. The private note is not printed. */
function PrintedMarks({ marks }: { marks: readonly string[] }) {
  return marks.length > 0 && <p className="mt-3 hidden text-cell print:block">{marks.join(', ')}</p>;
}
