import X from 'lucide-react/icons/x';
import { useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as resultsMessages from '../messages/results.ts';
import * as viewMessages from '../messages/view.ts';
import type { ListIndex } from '../search/list-index.ts';
import type { ReadingList } from '../view/reading-list.ts';

/** Notices about the list and the address, until the reader dismisses them. */
export function Notices({ notices }: { notices: readonly string[] }) {
  const [dismissed, setDismissed] = useState('');
  const text = notices.join(' ');
  if (text === '' || text === dismissed) return null;
  return (
    <div
      role="status"
      className="flex items-start gap-2 border-b border-line bg-surface px-4 py-2 text-cell text-ink-muted print:hidden"
    >
      <ul className="min-w-0 flex-1">
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => setDismissed(text)}
        aria-label={commonMessages.dismiss}
        className="flex size-6 shrink-0 items-center justify-center rounded-sm hover:text-ink"
      >
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
}

/** The notice about malformed papers of the dataset, as an array of one or none. */
export function skippedNotice(skipped: number): string[] {
  return skipped === 0 ? [] : [resultsMessages.notShown(skipped)];
}

/** The notice about papers of a reading list that the list does not have, as an array of one or none. */
export function missingNotice(index: ListIndex, readingList: ReadingList | null): string[] {
  if (readingList === null) return [];
  const missing = readingList.ids.length - index.positionsOfIds(readingList.ids).length;
  return missing === 0 ? [] : [viewMessages.papersMissing(missing)];
}
