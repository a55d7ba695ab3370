import X from 'lucide-react/icons/x';
import { useEffect, useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as noticeMessages from '../messages/notices.ts';
import type { Losses } from '../paper/checks/losses.ts';
import type { ListIndex } from '../search/list-index.ts';
import { unknownValues } from '../search/unknown-values.ts';
import { withKnownValues } from '../search/with-known-values.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { quote } from '../view/quote.ts';
import type { UpdateView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { missingPapers } from './missing-papers.ts';

interface NoticesProps {
  losses: Losses;
  index: ListIndex;
  /** Other notices, about the URL. */
  others: readonly string[];
  view: View;
  updateView: UpdateView;
}

/**
 * Notices about the list and the URL, until the reader dismisses them. Values in the URL that the list spells
 * otherwise are replaced.
 */
export function Notices({ losses, index, others, view, updateView }: NoticesProps) {
  const [dismissed, setDismissed] = useState('');
  const { facets, searchFailed } = index;
  const missing = missingPapers(index, view.readingList);
  const known = withKnownValues(facets, view);
  const isRespelt = known !== view;
  useEffect(() => {
    if (isRespelt) updateView((latest) => withKnownValues(facets, latest), 'replace');
  }, [isRespelt, facets, updateView]);
  const notices = [
    ...(searchFailed ? [noticeMessages.searchFailed] : []),
    ...lossNotices(losses),
    ...others,
    ...Object.values(facets).flatMap((column) =>
      unknownValues(column, known).map((value) =>
        noticeMessages.valueMissing(column.facet.label, quote(value)),
      ),
    ),
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
