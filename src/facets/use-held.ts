import { createContext, type FocusEvent, type PointerEvent, useContext, useRef, useState } from 'react';

/** Whether the pointer or the focus is among the facets. */
export const InUse = createContext(false);

/** Tells whether the pointer or the focus is in an element, which gets the handlers. */
export function useInUse() {
  const [isInUse, setInUse] = useState(false);
  const hovered = useRef(false);
  const handlers = {
    onPointerEnter: () => {
      hovered.current = true;
      setInUse(true);
    },
    onPointerLeave: ({ currentTarget }: PointerEvent) => {
      hovered.current = false;
      setInUse(currentTarget.contains(document.activeElement));
    },
    onFocus: () => setInUse(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
      setInUse(hovered.current || currentTarget.contains(relatedTarget)),
  };
  return [isInUse, handlers] as const;
}

/**
 * A value that stays as it is while the facets are in use, so that what the reader ticks in one does not make
 * another one higher or lower.
 */
export function useHeld<T extends string | number>(fresh: T): T {
  const [held, setHeld] = useState(fresh);
  if (useContext(InUse) || held === fresh) return held;
  setHeld(fresh);
  return fresh;
}
