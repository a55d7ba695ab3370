import { firstRowsDelay } from '../ui/deferred/first-rows-delay.ts';

/**
 * Starts something once the page has been painted, which a large script would delay; a background tab never paints, so
 * a timer starts it there.
 */
export function afterFirstPaint(start: () => void): void {
  let started = false;
  const startOnce = () => {
    if (started) return;
    started = true;
    start();
  };
  requestAnimationFrame(() => setTimeout(startOnce));
  setTimeout(startOnce, firstRowsDelay);
}
