import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Returns a value one frame late, so that what depends on it does not hold up the frame that answers a key, and a
 * function that makes it current at once. The value must keep its identity while it is the same.
 */
export function useAfterPaint<T>(now: T): [shown: T, catchUp: () => void] {
  const [shown, setShown] = useState({ value: now });
  const { value } = shown;
  useEffect(() => (value === now ? undefined : afterPaint(() => setShown({ value: now }))), [value, now]);
  return [value, () => value !== now && flushSync(() => setShown({ value: now }))];
}

/** Calls back after the next paint. Returns a function that cancels the call. */
function afterPaint(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(callback);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
