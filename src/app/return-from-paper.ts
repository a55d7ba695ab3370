import { useEffect } from 'react';
import { session } from '../preferences/storage.ts';
import { returnFocus } from '../ui/focus/row-focus.ts';
import { parseView } from '../view/codec/codec.ts';

const storageName = 'open-paper';

/**
 * Focuses the row of the last open paper when Back reloads the page. The reloaded page does not know that
 * paper, so it is stored for the session.
 */
export function useReturnFromPaper(paper: string | null): void {
  useEffect(() => {
    const storePaper = () => session.write(storageName, paper);
    addEventListener('pagehide', storePaper);
    return () => removeEventListener('pagehide', storePaper);
  }, [paper]);

  useEffect(() => {
    const onPageShow = ({ persisted }: PageTransitionEvent) => persisted && focusLastPaper();
    addEventListener('pageshow', onPageShow);
    if (isBackNavigation()) focusLastPaper();
    return () => removeEventListener('pageshow', onPageShow);
  }, []);
}

function focusLastPaper(): void {
  const lastPaper = session.read(storageName);
  if (lastPaper !== null && parseView(location.search).view.paper === null) returnFocus(lastPaper);
}

function isBackNavigation(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward';
}
