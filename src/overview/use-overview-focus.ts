import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { headingId } from '../ui/dom.ts';

/** Focuses the results heading when a click in, to or from the overview removes the focused element. */
export function useOverviewFocus(scroller: RefObject<HTMLElement | null>, isOverview: boolean): void {
  /** The last focused element inside the scroller; tracked, as not every browser fires `blur` on removal. */
  const inside = useRef<Element>(null);
  const before = useRef(isOverview);

  useEffect(() => {
    const trackFocus = ({ target }: FocusEvent) => {
      inside.current =
        target instanceof Element && scroller.current?.contains(target) === true ? target : null;
    };
    document.addEventListener('focusin', trackFocus);
    return () => document.removeEventListener('focusin', trackFocus);
  }, [scroller]);

  useLayoutEffect(() => {
    const isRelevant = isOverview || before.current;
    before.current = isOverview;
    if (inside.current?.isConnected !== false) return;
    inside.current = null;
    if (isRelevant && document.activeElement === document.body)
      document.getElementById(headingId)?.focus({ preventScroll: true });
  });
}
