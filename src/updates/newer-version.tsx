import { useEffect, useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as noticeMessages from '../messages/notices.ts';
import { headingId } from '../ui/dom.ts';
import { NoticeBar, NoticeButton } from '../ui/notice-bar.tsx';
import { followBuilds } from './follow-builds.ts';

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
    <NoticeBar text={noticeMessages.newerVersion}>
      <NoticeButton text={commonMessages.reload} onPress={() => location.reload()} />
      <NoticeButton text={commonMessages.dismiss} onPress={dismiss} />
    </NoticeBar>
  );
}
