import { useEffect, useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as noticeMessages from '../messages/notices.ts';
import { followBuilds } from './follow-builds.ts';

const buttonClasses = 'h-6 shrink-0 rounded-sm px-1.5 font-medium text-accent hover:underline';

/** Keeps the page for visits without a connection, and says when it has been published anew. */
export function NewerVersion() {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => followBuilds(() => setIsShown(true)), []);
  if (!isShown) return null;
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-1.5 text-cell text-ink print:hidden"
    >
      <p className="min-w-60 flex-1">{noticeMessages.newerVersion}</p>
      <div className="flex flex-wrap">
        <button type="button" className={buttonClasses} onClick={() => location.reload()}>
          {commonMessages.reload}
        </button>
        <button type="button" className={buttonClasses} onClick={() => setIsShown(false)}>
          {commonMessages.dismiss}
        </button>
      </div>
    </div>
  );
}
