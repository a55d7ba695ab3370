import { type FocusEvent, type PointerEvent, useRef, useState } from 'react';
import type { ListedValue } from '../search/facet-listing.ts';

/** Handlers for the element whose order is frozen. */
interface FreezeHandlers {
  onPointerEnter: () => void;
  onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
  onFocus: () => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/** A frozen order, and the column it belongs to. */
interface FrozenOrder {
  readonly order: readonly ListedValue[];
  readonly of: object;
}

/**
 * Freezes the order of a facet's values while the pointer or the focus is inside, and appends newly selected
 * values. A change of `of`, the facet's column, ends the freeze.
 * Returns the frozen order, null when it is not frozen, and the handlers for the element.
 */
export function useFrozenOrder(
  fresh: () => readonly ListedValue[],
  of: object,
): [readonly ListedValue[] | null, FreezeHandlers] {
  const [frozen, setFrozen] = useState<FrozenOrder | null>(null);
  const hovered = useRef(false);
  const ordered = frozen === null || frozen.of !== of ? null : mergeUnlisted(frozen.order, fresh());
  const freeze = () =>
    setFrozen((before) => (before?.of === of ? before : { order: ordered ?? fresh(), of }));
  const release = () => setFrozen(null);
  return [
    ordered,
    {
      onPointerEnter: () => {
        hovered.current = true;
        freeze();
      },
      onPointerLeave: ({ currentTarget }) => {
        hovered.current = false;
        if (!currentTarget.contains(document.activeElement)) release();
      },
      onFocus: freeze,
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!hovered.current && !currentTarget.contains(relatedTarget)) release();
      },
    },
  ];
}

/**
 * Updates a frozen order: only selected values that the list does not have (strings) are added or removed.
 */
function mergeUnlisted(order: readonly ListedValue[], fresh: readonly ListedValue[]): readonly ListedValue[] {
  const unlisted = fresh.filter((value) => typeof value === 'string');
  const kept = order.filter((value) => typeof value !== 'string' || unlisted.includes(value));
  return [...kept, ...unlisted.filter((value) => !order.includes(value))];
}
