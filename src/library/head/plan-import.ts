import * as libraryMessages from '../../messages/library.ts';
import type { Paper } from '../../paper/schema.ts';
import { currentLibrary } from '../library.ts';
import { maxFileSize, parseLibrary, tooLarge } from '../records/library-file.ts';
import { planViewMerge, type ViewMerge } from '../records/merge-views.ts';
import { type Merge, planMerge } from '../records/plan-merge.ts';
import { rebindRecords } from '../records/rebind-records.ts';
import { currentSavedViews, openSavedViews } from '../saved/saved-views.ts';

/** What importing a backup would change, or why it cannot be imported. */
export type PlannedImport =
  | {
      readonly merge: Merge;
      readonly views: ViewMerge;
      readonly unreadable: number;
      readonly shortened: number;
    }
  | { readonly problem: string };

/** Plans the import of a file. Its records are rebound to papers whose id has changed. */
export async function planImport(chosen: File, papers: readonly Paper[]): Promise<PlannedImport> {
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
