import { type FocusEvent, type PointerEvent, useRef, useState } from 'react';
import type { DisplayedValue } from '../search/facet-order.ts';

/** Handlers for the element whose order is frozen. */
interface FreezeHandlers {
  onPointerEnter: () => void;
  onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
  onFocus: () => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/** A frozen order, and the `FacetColumn` it belongs to. */
interface FrozenOrder {
  readonly order: readonly DisplayedValue[];
  readonly of: object;
}

/**
 * Freezes the order of a facet's values while the pointer or the focus is inside; selected values that the list
 * does not have are still added and removed. A change of `of`, the `FacetColumn` it belongs to, ends the freeze.
 * Returns the frozen order, null when it is not frozen, and the handlers for the element.
 */
export function useFrozenOrder(
  fresh: () => readonly DisplayedValue[],
  of: object,
): [readonly DisplayedValue[] | null, FreezeHandlers] {
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

/** Updates a frozen order: adds and removes strings, the selected values that do not occur in the list. */
function mergeUnlisted(
  order: readonly DisplayedValue[],
  fresh: readonly DisplayedValue[],
): readonly DisplayedValue[] {
  const unlisted = fresh.filter((value) => typeof value === 'string');
  const kept = order.filter((value) => typeof value !== 'string' || unlisted.includes(value));
  return [...kept, ...unlisted.filter((value) => !order.includes(value))];
}
