import { useEffect } from 'react';
import type { Paper } from '../paper/schema.ts';
import { describeView } from '../view/describe-view.ts';
import type { View } from '../view/view.ts';

/** Names the tab and the entry in the history after what is shown. */
export function usePageTitle(list: string, view: View, paper: Paper | undefined): void {
  const subject = paper === undefined ? describeView(view) : paper.title;
  useEffect(() => {
    document.title = subject === '' ? list : `${subject} – ${list}`;
  }, [subject, list]);
}
