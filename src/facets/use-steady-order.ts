import { type FocusEvent, type PointerEvent, useRef, useState } from 'react';
import type { FacetCount } from '../search/exploration.ts';

/** Handlers for the element that must not move under the hand. */
interface Hold {
  onPointerEnter: () => void;
  onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
  onFocus: () => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/** Puts what is asked for first, and keeps the order still for as long as the pointer or the focus is inside. */
export function useSteadyOrder(counts: readonly FacetCount[]): [readonly FacetCount[], Hold] {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const hovered = useRef(false);
  const ordered = held === null ? askedFirst(counts) : inOrder(counts, held);
  const hold = () => setHeld((before) => before ?? ordered.map(({ value }) => value));
  const release = () => setHeld(null);
  return [
    ordered,
    {
      onPointerEnter: () => {
        hovered.current = true;
        hold();
      },
      onPointerLeave: ({ currentTarget }) => {
        hovered.current = false;
        if (!currentTarget.contains(document.activeElement)) release();
      },
      onFocus: hold,
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!hovered.current && !currentTarget.contains(relatedTarget)) release();
      },
    },
  ];
}

function askedFirst(counts: readonly FacetCount[]): readonly FacetCount[] {
  return [...counts.filter(({ state }) => state !== null), ...counts.filter(({ state }) => state === null)];
}

function inOrder(counts: readonly FacetCount[], values: readonly string[]): readonly FacetCount[] {
  const places = new Map(values.map((value, place) => [value, place]));
  return counts.toSorted((a, b) => (places.get(a.value) ?? counts.length) - (places.get(b.value) ?? counts.length));
}
