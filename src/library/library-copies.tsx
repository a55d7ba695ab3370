import { type ChangeEvent, useRef, useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as libraryMessages from '../messages/library.ts';
import type { Paper } from '../paper/schema.ts';
import { currentLibrary, useLibrary } from './library.ts';
import { deleteAll, restoreCopy, useLastAction } from './library-actions.ts';
import { rebound } from './records/bind-records.ts';
import { largestFile, readLibrary, tooLarge } from './records/library-file.ts';
import { type Merge, planMerge } from './records/merge-records.ts';
import { type Download, saveCopy } from './save-copy.ts';

interface LibraryCopiesProps {
  papers: readonly Paper[];
  /** What the list is called. */
  list: string;
  onDownload: Download;
}

/** A copy that is being looked at before it is brought in, or why it cannot be. */
type Copy = { readonly merge: Merge; readonly unreadable: number } | { readonly problem: string };

const buttonClasses =
  'inline-flex h-8 cursor-pointer items-center rounded-md border border-control px-3 text-cell font-medium text-accent hover:border-accent hover:bg-tint ' +
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent disabled:opacity-50';

/** Saves a copy of the library, brings one in after a look at what it would change, and deletes everything. What was done last can be undone. */
export function LibraryCopies({ papers, list, onDownload }: LibraryCopiesProps) {
  const { records, error } = useLibrary();
  const last = useLastAction();
  const [copy, setCopy] = useState<Copy | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const locked = error === 'newer';

  /** The button that was pressed goes: the focus moves to what came of it. */
  const act = (work: () => Promise<void>) => () => {
    setCopy(null);
    outcome.current?.focus();
    void work();
  };
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (chosen === undefined) return;
    setCopy(await readCopy(chosen, papers));
    target.value = '';
  };
  const count = records.size;

  return (
    <section className="mt-4 border-t border-line pt-3">
      <h3 className="text-row font-medium">{libraryMessages.copyHeading}</h3>
      <div className="mt-2 flex flex-wrap gap-2">
        <button
          type="button"
          disabled={count === 0}
          onClick={() => saveCopy(records, list, onDownload)}
          className={buttonClasses}
        >
          {commonMessages.saveCopy}
        </button>
        <label className={buttonClasses}>
          {libraryMessages.restoreCopy}
          <input
            type="file"
            accept=".json,application/json"
            disabled={locked}
            onChange={choose}
            className="sr-only"
          />
        </label>
        <button
          type="button"
          disabled={count === 0 || locked}
          onClick={act(() => deleteAll(libraryMessages.deleted(count)))}
          className={`${buttonClasses} ms-auto text-warn`}
        >
          {libraryMessages.deleteAll}
        </button>
      </div>
      <div ref={outcome} tabIndex={-1} role="status" className="mt-2 text-cell text-ink-muted">
        {copy !== null && 'problem' in copy && <p>{copy.problem}</p>}
        {copy !== null && 'merge' in copy && (
          <>
            <p>
              {libraryMessages.wouldRestore(copy.merge)}
              {copy.unreadable > 0 && ` ${libraryMessages.leftOut(copy.unreadable)}`}
            </p>
            <p className="mt-2 flex gap-2">
              {copy.merge.changes.length > 0 && (
                <button
                  type="button"
                  onClick={act(() => restoreCopy(copy.merge, libraryMessages.restored(copy.merge)))}
                  className={buttonClasses}
                >
                  {libraryMessages.restore}
                </button>
              )}
              <button type="button" onClick={act(async () => {})} className={buttonClasses}>
                {libraryMessages.leaveIt}
              </button>
            </p>
          </>
        )}
        {copy === null && last !== null && (
          <p className="flex items-center gap-2">
            <span className="flex-1">{last.words}</span>
            {last.undo !== null && (
              <button type="button" onClick={act(last.undo)} className={buttonClasses}>
                {libraryMessages.undo}
              </button>
            )}
          </p>
        )}
      </div>
    </section>
  );
}

/** Works out what a file would change. Its records follow papers that are called otherwise now. */
async function readCopy(chosen: File, papers: readonly Paper[]): Promise<Copy> {
  try {
    const file = chosen.size > largestFile ? tooLarge : readLibrary(await chosen.text());
    if ('problem' in file) return file;
    return {
      merge: planMerge(currentLibrary().records, rebound(file.records, papers)),
      unreadable: file.unreadable,
    };
  } catch {
    return { problem: libraryMessages.fileUnreadable };
  }
}
