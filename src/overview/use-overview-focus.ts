import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { ids } from '../ui/dom.ts';

/** A click in the overview, or one that leads to it or away from it, may take away the very thing that has the focus: then the heading of the papers takes it. */
export function useOverviewFocus(scroller: RefObject<HTMLElement | null>, isOverview: boolean): void {
  /** What had the focus last, if it is inside. Browsers differ in whether they tell that something lost the focus because it is gone. */
  const inside = useRef<Element>(null);
  const before = useRef(isOverview);

  useEffect(() => {
    const come = ({ target }: FocusEvent) => {
      inside.current =
        target instanceof Element && scroller.current?.contains(target) === true ? target : null;
    };
    document.addEventListener('focusin', come);
    return () => document.removeEventListener('focusin', come);
  }, [scroller]);

  useLayoutEffect(() => {
    const concerned = isOverview || before.current;
    before.current = isOverview;
    if (inside.current?.isConnected !== false) return;
    inside.current = null;
    if (concerned && document.activeElement === document.body)
      document.getElementById(ids.heading)?.focus({ preventScroll: true });
  });
}
