import { type FocusEvent, type PointerEvent, useRef, useState } from 'react';
import type { ListedValue } from '../search/facet-listing.ts';

/** Handlers for the element that must not move under the hand. */
interface Hold {
  onPointerEnter: () => void;
  onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
  onFocus: () => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/** An order, and the values it is an order of. */
interface HeldOrder {
  readonly order: readonly ListedValue[];
  readonly of: object;
}

/**
 * Keeps an order still for as long as the pointer or the focus is inside; values that come meanwhile stand last. Other values (`of`) end it.
 * Null while nothing needs to keep still.
 */
export function useSteadyOrder(
  fresh: () => readonly ListedValue[],
  of: object,
): [readonly ListedValue[] | null, Hold] {
  const [held, setHeld] = useState<HeldOrder | null>(null);
  const hovered = useRef(false);
  const ordered = held === null || held.of !== of ? null : withNew(held.order, fresh());
  const hold = () => setHeld((before) => (before?.of === of ? before : { order: ordered ?? fresh(), of }));
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

/** The values of an order that are still there, then those that came. Values of the list never change; those only asked for do. */
function withNew(order: readonly ListedValue[], fresh: readonly ListedValue[]): readonly ListedValue[] {
  const asked = fresh.filter((value) => typeof value === 'string');
  const known = order.filter((value) => typeof value !== 'string' || asked.includes(value));
  return [...known, ...asked.filter((value) => !order.includes(value))];
}
