import { type RefObject, useLayoutEffect } from 'react';
import type { HintKeys } from './hint-keys.ts';

/** Tells the search box what keys do, as long as the component is shown. */
export function useHintKeys(keys: RefObject<HintKeys>, actionFor: HintKeys): void {
  useLayoutEffect(() => {
    keys.current = actionFor;
  });
  useLayoutEffect(
    () => () => {
      keys.current = () => null;
    },
    [keys],
  );
}
