import X from 'lucide-react/icons/x';
import { useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as noticeMessages from '../messages/notices.ts';
import type { Losses } from '../paper/checks/losses.ts';
import type { ListIndex } from '../search/list-index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { ReadingList } from '../view/reading-list.ts';
import { missingPapers } from './missing-papers.ts';

interface NoticesProps {
  losses: Losses;
  searchFailed: boolean;
  index: ListIndex;
  readingList: ReadingList | null;
  /** Other notices, about the URL. */
  others: readonly string[];
}

/** Notices about the list and the URL, until the reader dismisses them. */
export function Notices({ losses, searchFailed, index, readingList, others }: NoticesProps) {
  const [dismissed, setDismissed] = useState('');
  const missing = missingPapers(index, readingList);
  const notices = [
    ...(searchFailed ? [noticeMessages.searchFailed] : []),
    ...lossNotices(losses),
    ...others,
    ...(missing === 0 ? [] : [noticeMessages.papersMissing(missing)]),
  ];
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
      <IconButton
        label={commonMessages.dismiss}
        icon={X}
        className="-my-2"
        onClick={() => setDismissed(text)}
      />
    </div>
  );
}

/** The notices about malformed parts of the dataset. */
function lossNotices({ skipped, inPart, damaged }: Losses): string[] {
  return [
    ...(skipped === 0 ? [] : [noticeMessages.notShown(skipped)]),
    ...(inPart === 0 ? [] : [noticeMessages.notShownInFull(inPart)]),
    ...(damaged.length === 0 ? [] : [noticeMessages.notRead(damaged)]),
  ];
}
