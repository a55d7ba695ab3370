import * as libraryMessages from '../../messages/library.ts';
import * as savedMessages from '../../messages/saved/saved-views.ts';
import { importBackup } from '../library-actions.ts';
import type { ViewMerge } from '../records/merge-views.ts';
import type { Merge } from '../records/plan-merge.ts';
import { maxNoteLength, maxTags } from '../records/record.ts';
import { maxViews } from '../records/saved-view.ts';
import { buttonClasses } from './button-classes.ts';
import type { PlannedImport } from './plan-import.ts';

interface ImportPreviewProps {
  planned: PlannedImport;
  /** Makes a handler that ends the preview and does some work. */
  runs: (work: () => Promise<void>) => () => void;
}

/** Says what importing a backup would change, with buttons to import it or not; or why it cannot be imported. */
export function ImportPreview({ planned, runs }: ImportPreviewProps) {
  if ('problem' in planned) return <p>{planned.problem}</p>;
  const { merge, views, unreadable, shortened } = planned;
  return (
    <>
      <p>
        {libraryMessages.wouldImport(merge)}
        {views.added > 0 && ` ${savedMessages.wouldAdd(views.added)}`}
        {views.leftOut > 0 && ` ${savedMessages.leftOut(views.leftOut, maxViews)}`}
        {unreadable > 0 && ` ${libraryMessages.leftOut(unreadable)}`}
        {shortened > 0 && ` ${libraryMessages.shortened(shortened, maxNoteLength, maxTags)}`}
      </p>
      <p className="mt-2 flex gap-2">
        {merge.changes.length + views.changes.length > 0 && (
          <button
            type="button"
            onClick={runs(() => importBackup(merge, views, importedText(merge, views)))}
            className={buttonClasses}
          >
            {libraryMessages.confirmImport}
          </button>
        )}
        <button type="button" onClick={runs(async () => {})} className={buttonClasses}>
          {libraryMessages.cancelImport}
        </button>
      </p>
    </>
  );
}

function importedText(merge: Merge, { added }: ViewMerge): string {
  const text = libraryMessages.imported(merge);
  return added === 0 ? text : `${text} ${savedMessages.added(added)}`;
}
