import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import * as commonMessages from '../../messages/common.ts';
import * as libraryMessages from '../../messages/library.ts';
import type { Paper } from '../../paper/schema.ts';
import type { Download } from '../../ui/download-file.ts';
import { backUp } from '../back-up.ts';
import { useLibrary } from '../library.ts';
import { deleteAll, useLastAction } from '../library-actions.ts';
import { useSavedViews } from '../saved/saved-views.ts';
import { buttonClasses } from './button-classes.ts';
import { ImportPreview } from './import-preview.tsx';
import { type PlannedImport, planImport } from './plan-import.ts';

interface BackupButtonsProps {
  papers: readonly Paper[];
  /** The title of the list. */
  listTitle: string;
  onDownload: Download;
}

/** Backs the library up, imports a backup after a preview, deletes all, and undoes the last action. */
export function BackupButtons({ papers, listTitle, onDownload }: BackupButtonsProps) {
  const { records, error } = useLibrary();
  const { views } = useSavedViews();
  const last = useLastAction();
  const [planned, setPlanned] = useState<PlannedImport | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const locked = error === 'newer';

  /** Makes a handler that moves the focus to the outcome, because the pressed button may disappear. */
  const runs = (work: () => Promise<void>) => () => {
    setPlanned(null);
    outcome.current?.focus();
    void work();
  };
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (chosen === undefined) return;
    setPlanned(await planImport(chosen, papers));
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
      <div className="backup-buttons flex flex-wrap gap-2">
        <button
          type="button"
          disabled={isEmpty}
          onClick={() => backUp(records, listTitle, onDownload)}
          className={buttonClasses}
        >
          {commonMessages.backUp}
        </button>
        <label className={buttonClasses}>
          {libraryMessages.importBackup}
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
          onClick={runs(() => deleteAll(libraryMessages.deleted(count, views.size)))}
          className={`${buttonClasses} text-warn`}
        >
          {libraryMessages.deleteAll}
        </button>
      </div>
      <div ref={outcome} tabIndex={-1} role="status" className="library-outcome text-cell text-ink-muted">
        {planned !== null && <ImportPreview planned={planned} runs={runs} />}
        {planned === null && last !== null && (
          <p className="flex flex-wrap items-center gap-2">
            <span>{last.message}</span>
            {last.undo !== null && (
              <button type="button" onClick={runs(last.undo)} className={buttonClasses}>
                {libraryMessages.undo}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}
