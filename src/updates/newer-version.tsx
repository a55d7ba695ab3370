import { useEffect, useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as noticeMessages from '../messages/notices.ts';
import { headingId } from '../ui/dom.ts';
import { followBuilds } from './follow-builds.ts';

const buttonClasses =
  'h-6 shrink-0 rounded-sm px-1.5 font-medium text-accent hover:underline pointer-coarse:h-11 pointer-coarse:px-2';

/** Keeps the page for visits without a connection, and says when it has been published anew. */
export function NewerVersion() {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => followBuilds(() => setIsShown(true)), []);
  const dismiss = () => {
    setIsShown(false);
    document.getElementById(headingId)?.focus();
  };
  if (!isShown) return null;
  return (
    <div
      role="status"
      className="flex items-center gap-x-3 border-b border-line bg-surface px-4 py-1.5 text-cell text-ink pointer-coarse:py-0 print:hidden"
    >
      <p className="min-w-0 flex-1">{noticeMessages.newerVersion}</p>
      <button type="button" className={buttonClasses} onClick={() => location.reload()}>
        {commonMessages.reload}
      </button>
      <button type="button" className={buttonClasses} onClick={dismiss}>
        {commonMessages.dismiss}
      </button>
    </div>
  );
}
