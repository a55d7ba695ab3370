import Star from 'lucide-react/icons/star';
import * as commonMessages from '../messages/common.ts';
import * as libraryMessages from '../messages/library.ts';
import { libraryLabels, progressSteps } from '../paper/reader-marks.ts';
import type { Paper } from '../paper/schema.ts';
import { changeRecords, useLibrary } from './library.ts';
import { OwnTags } from './own-tags.tsx';
import { PrivateNote } from './private-note.tsx';

const toggleClasses =
  'flex h-8 items-center gap-1.5 rounded-md border border-control px-2.5 text-cell text-ink-muted hover:border-accent hover:text-ink ' +
  'aria-pressed:border-accent aria-pressed:bg-tint aria-pressed:font-medium aria-pressed:text-accent disabled:opacity-50';

/** The reader's record of a paper: star, progress, own tags and a private note. It stays in this browser. */
export function PaperRecord({ paper }: { paper: Paper }) {
  const { records, error } = useLibrary();
  const record = records.get(paper.id);
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
      <fieldset className="mt-5 min-w-0 border-y border-line py-3 print:hidden">
        <legend className="sr-only">{commonMessages.yourLibrary}</legend>
        <fieldset disabled={locked} className="min-w-0">
          <legend className="sr-only">{libraryMessages.starStatusTags}</legend>
          <div className="flex flex-wrap gap-1.5">
            <button
              type="button"
              aria-pressed={starred}
              title={commonMessages.starByKey}
              onClick={() => void changeRecords([paper], { kind: 'star', on: !starred })}
              className={`${toggleClasses} aria-pressed:border-award aria-pressed:bg-transparent aria-pressed:text-award`}
            >
              <Star aria-hidden className={`size-4 ${starred ? 'fill-current' : ''}`} />
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
          </div>
          <OwnTags key={`tags ${paper.id}`} paper={paper} tags={record?.tags ?? []} />
        </fieldset>
        <PrivateNote key={`note ${paper.id}`} paper={paper} savedText={record?.note ?? ''} locked={locked} />
      </fieldset>
    </>
  );
}

/** The marks as text, for print. The private note is not printed. */
function PrintedMarks({ marks }: { marks: readonly string[] }) {
  return marks.length > 0 && <p className="mt-3 hidden text-cell print:block">{marks.join(', ')}</p>;
}
