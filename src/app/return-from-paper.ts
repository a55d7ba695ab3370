import { useEffect } from 'react';
import { returnFocus } from '../ui/row-focus.ts';
import { visit } from '../ui/storage.ts';
import { parseView } from '../view/codec.ts';

const key = 'open-paper';

/**
 * Where a paper's own address was opened afresh, Back leads to another load of the page, which knows nothing of the paper:
 * the paper is remembered for the visit, and its row gets the focus.
 */
export function useReturnFromPaper(paper: string | null): void {
  useEffect(() => {
    const leave = () => visit.write(key, paper);
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [paper]);

  useEffect(() => {
    const comeAgain = ({ persisted }: PageTransitionEvent) => persisted && focusLast();
    addEventListener('pageshow', comeAgain);
    if (wentBack()) focusLast();
    return () => removeEventListener('pageshow', comeAgain);
  }, []);
}

function focusLast(): void {
  const last = visit.read(key);
  if (last !== null && parseView(location.search).view.paper === null) returnFocus(last);
}

function wentBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward';
}
