import { useEffect } from 'react';

/** So many are remembered. */
const most = 6;

let opened: readonly string[] = [];

/** Remembers the papers that are opened, for as long as the page is. */
export function useOpenedPapers(paper: string | null): void {
  useEffect(() => {
    if (paper !== null) opened = [paper, ...opened.filter((other) => other !== paper)].slice(0, most);
  }, [paper]);
}

/** The ids of the papers that were opened last, the last one first. */
export function openedLast(): readonly string[] {
  return opened;
}
