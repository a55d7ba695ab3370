import { type ChangeEvent, useRef, useState } from 'react';
import * as commonMessages from '../../messages/common.ts';
import * as libraryMessages from '../../messages/library.ts';
import type { Paper } from '../../paper/schema.ts';
import { currentLibrary, useLibrary } from '../library.ts';
import { deleteAll, restoreCopy, useLastAction } from '../library-actions.ts';
import { maxFileSize, parseLibrary, tooLarge } from '../records/library-file.ts';
import { type Merge, planMerge } from '../records/plan-merge.ts';
import { rebindRecords } from '../records/rebind-records.ts';
import { maxNoteLength, maxTags } from '../records/record.ts';
import { type Download, saveCopy } from '../save-copy.ts';

interface LibraryCopiesProps {
  papers: readonly Paper[];
  /** The title of the list. */
  listTitle: string;
  onDownload: Download;
}

/** The preview of restoring a copy, or an error message. */
type RestorePreview =
  | { readonly merge: Merge; readonly unreadable: number; readonly shortened: number }
  | { readonly problem: string };

const buttonClasses =
  'touch-area inline-flex h-7 cursor-pointer items-center rounded-md border border-control px-2.5 text-meta font-medium text-accent hover:border-accent hover:bg-tint ' +
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent disabled:opacity-50';

/** Saves a copy of the library, restores one after a preview, deletes all, and undoes the last action. */
export function LibraryCopies({ papers, listTitle, onDownload }: LibraryCopiesProps) {
  const { records, error } = useLibrary();
  const last = useLastAction();
  const [preview, setPreview] = useState<RestorePreview | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const locked = error === 'newer';

  /** Moves the focus to the outcome, because the pressed button may disappear. */
  const runAction = (work: () => Promise<void>) => () => {
    setPreview(null);
    outcome.current?.focus();
    void work();
  };
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (chosen === undefined) return;
    setPreview(await previewRestore(chosen, papers));
    target.value = '';
  };
  const count = records.size;

  return (
    <>
      <div className="flex flex-wrap gap-2 [@media(pointer:coarse)]:gap-y-4">
        <button
          type="button"
          disabled={count === 0}
          onClick={() => saveCopy(records, listTitle, onDownload)}
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
          onClick={runAction(() => deleteAll(libraryMessages.deleted(count)))}
          className={`${buttonClasses} text-warn`}
        >
          {libraryMessages.deleteAll}
        </button>
      </div>
      <div
        ref={outcome}
        tabIndex={-1}
        role="status"
        className="basis-full text-cell text-ink-muted empty:-mt-2"
      >
        {preview !== null && 'problem' in preview && <p>{preview.problem}</p>}
        {preview !== null && 'merge' in preview && (
          <>
            <p>
              {libraryMessages.wouldRestore(preview.merge)}
              {preview.unreadable > 0 && ` ${libraryMessages.leftOut(preview.unreadable)}`}
              {preview.shortened > 0 &&
                ` ${libraryMessages.shortened(preview.shortened, maxNoteLength, maxTags)}`}
            </p>
            <p className="mt-2 flex gap-2">
              {preview.merge.changes.length > 0 && (
                <button
                  type="button"
                  onClick={runAction(() =>
                    restoreCopy(preview.merge, libraryMessages.restored(preview.merge)),
                  )}
                  className={buttonClasses}
                >
                  {libraryMessages.restore}
                </button>
              )}
              <button type="button" onClick={runAction(async () => {})} className={buttonClasses}>
                {libraryMessages.cancelRestore}
              </button>
            </p>
          </>
        )}
        {preview === null && last !== null && (
          <p className="flex flex-wrap items-center gap-2">
            <span>{last.message}</span>
            {last.undo !== null && (
              <button type="button" onClick={runAction(last.undo)} className={buttonClasses}>
                {libraryMessages.undo}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}

/** Computes what restoring a file would change. Records are rebound to papers whose id has changed. */
async function previewRestore(chosen: File, papers: readonly Paper[]): Promise<RestorePreview> {
  try {
    const file = chosen.size > maxFileSize ? tooLarge : parseLibrary(await chosen.text());
    if ('problem' in file) return file;
    return {
      merge: planMerge(currentLibrary().records, rebindRecords(file.records, papers)),
      unreadable: file.unreadable,
      shortened: file.shortened,
    };
  } catch {
    return { problem: libraryMessages.fileUnreadable };
  }
}
