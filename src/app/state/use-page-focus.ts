import { type RefObject, useEffect, useRef } from 'react';
import { revealAndFocus } from '../../ui/focus/reveal-and-focus.ts';
import { revealRow } from '../../ui/focus/row-focus.ts';
import { anchorInFragment } from '../../view/reading-list.ts';

/**
 * Reveals what the URL names on a page of the list that has been loaded, or focuses the heading of a page that was
 * opened from another one. Returns the ref of the heading. `paper` is the id of the open paper.
 */
export function usePageFocus(
  path: string,
  isLoaded: boolean,
  paper: string | null,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shownPath = useRef<string>(null);
  useEffect(() => {
    if (!isLoaded || shownPath.current === path) return;
    const isInitial = shownPath.current === null;
    shownPath.current = path;
    const anchorElement = isInitial ? document.getElementById(anchorInFragment(location.hash)) : null;
    if (anchorElement !== null) revealAndFocus(anchorElement, 'start');
    else if (isInitial && paper !== null) revealRow(paper, 'center');
    else if (!isInitial && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, [isLoaded, path, paper]);
  return heading;
}
