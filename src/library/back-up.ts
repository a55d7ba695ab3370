import type { Download } from '../ui/download-file.ts';
import { formatLibrary } from './records/library-file.ts';
import type { Records } from './records/merge-records.ts';
import { currentSavedViews } from './saved/saved-views.ts';

/** Downloads the whole library as a file, with the saved views that have been read. */
export function backUp(records: Records, listTitle: string, download: Download): void {
  download(
    'paperdex-library.json',
    formatLibrary(records.values(), currentSavedViews().values(), listTitle, new Date()),
    'application/json',
  );
}
