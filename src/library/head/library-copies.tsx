import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import * as commonMessages from '../../messages/common.ts';
import * as libraryMessages from '../../messages/library.ts';
import * as savedMessages from '../../messages/saved/saved-views.ts';
import type { Paper } from '../../paper/schema.ts';
import { currentLibrary, useLibrary } from '../library.ts';
import { deleteAll, restoreCopy, useLastAction } from '../library-actions.ts';
import { maxFileSize, parseLibrary, tooLarge } from '../records/library-file.ts';
import { planViewMerge, type ViewMerge } from '../records/merge-views.ts';
import { type Merge, planMerge } from '../records/plan-merge.ts';
import { rebindRecords } from '../records/rebind-records.ts';
import { maxNoteLength, maxTags } from '../records/record.ts';
import { maxViews } from '../records/saved-view.ts';
import { type Download, saveCopy } from '../save-copy.ts';
import { currentSavedViews, openSavedViews, useSavedViews } from '../saved/saved-views.ts';

interface LibraryCopiesProps {
  papers: readonly Paper[];
  /** The title of the list. */
  listTitle: string;
  onDownload: Download;
}

/** The preview of importing a backup, or an error message. */
type RestorePreview =
  | {
      readonly merge: Merge;
      readonly views: ViewMerge;
      readonly unreadable: number;
      readonly shortened: number;
    }
  | { readonly problem: string };

const buttonClasses =
  'touch-area inline-flex h-7 cursor-pointer items-center rounded-md border border-control px-2.5 text-meta font-medium text-accent hover:border-accent hover:bg-tint ' +
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent disabled:opacity-50';

/** Saves a backup of the library, imports one after a preview, deletes all, and undoes the last action. */
export function LibraryCopies({ papers, listTitle, onDownload }: LibraryCopiesProps) {
  const { records, error } = useLibrary();
  const { views } = useSavedViews();
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
  const isEmpty = count + views.size === 0;
  // What was removed may have had the focus.
  useEffect(() => {
    if (last !== null && document.activeElement === document.body) outcome.current?.focus();
  }, [last]);

  return (
    <>
      <div className="library-copies flex flex-wrap gap-2">
        <button
          type="button"
          disabled={isEmpty}
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
          disabled={isEmpty || locked}
          onClick={runAction(() => deleteAll(libraryMessages.deleted(count, views.size)))}
          className={`${buttonClasses} text-warn`}
        >
          {libraryMessages.deleteAll}
        </button>
      </div>
      <div ref={outcome} tabIndex={-1} role="status" className="library-outcome text-cell text-ink-muted">
        {preview !== null && 'problem' in preview && <p>{preview.problem}</p>}
        {preview !== null && 'merge' in preview && (
          <>
            <p>
              {libraryMessages.wouldRestore(preview.merge)}
              {preview.views.added > 0 && ` ${savedMessages.wouldAdd(preview.views.added)}`}
              {preview.views.leftOut > 0 && ` ${savedMessages.leftOut(preview.views.leftOut, maxViews)}`}
              {preview.unreadable > 0 && ` ${libraryMessages.leftOut(preview.unreadable)}`}
              {preview.shortened > 0 &&
                ` ${libraryMessages.shortened(preview.shortened, maxNoteLength, maxTags)}`}
            </p>
            <p className="mt-2 flex gap-2">
              {preview.merge.changes.length + preview.views.changes.length > 0 && (
                <button
                  type="button"
                  onClick={runAction(() =>
                    restoreCopy(preview.merge, preview.views, restoredText(preview.merge, preview.views)),
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

function restoredText(merge: Merge, { added }: ViewMerge): string {
  const text = libraryMessages.restored(merge);
  return added === 0 ? text : `${text} ${savedMessages.added(added)}`;
}

/** Computes what restoring a file would change. Records are rebound to papers whose id has changed. */
async function previewRestore(chosen: File, papers: readonly Paper[]): Promise<RestorePreview> {
  try {
    const file = chosen.size > maxFileSize ? tooLarge : parseLibrary(await chosen.text());
    if ('problem' in file) return file;
    await openSavedViews();
    return {
      merge: planMerge(currentLibrary().records, rebindRecords(file.records, papers)),
      views: planViewMerge(currentSavedViews(), file.views),
      unreadable: file.unreadable,
      shortened: file.shortened,
    };
  } catch {
    return { problem: libraryMessages.fileUnreadable };
  }
}
