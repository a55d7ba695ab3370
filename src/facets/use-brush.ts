import { type PointerEvent, useRef } from 'react';

/** A press on a scale: the value where it began, the value where it is, and whether the button is still down. */
interface Press {
  readonly from: number;
  readonly to: number;
  readonly moved: boolean;
  readonly down: boolean;
}

/** Takes both ends of what is brushed, the smaller first; the first step of a drag is an act of its own, the others belong to it. */
type OnBrush = (from: number, to: number, how: 'push' | 'replace') => void;

/**
 * Selects a range by dragging over an element, on which `valueAt` names the value at a share of the width.
 * Returns the handlers for that element; `isClick` tells, when a click arrives, that it is not the end of a drag.
 */
export function useBrush(valueAt: (share: number) => number, onBrush: OnBrush) {
  const press = useRef<Press | null>(null);

  const valueUnder = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return valueAt((clientX - left) / width);
  };
  const start = (event: PointerEvent<HTMLElement>) => {
    const value = valueUnder(event);
    press.current = { from: value, to: value, moved: false, down: event.isPrimary && event.button === 0 };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const to = valueUnder(event);
    const before = press.current;
    if (before === null || !before.down || event.buttons === 0 || to === before.to) return;
    // Not before it moves: a captured pointer would take the click away from the bar that it is on.
    event.currentTarget.setPointerCapture(event.pointerId);
    onBrush(Math.min(before.from, to), Math.max(before.from, to), before.moved ? 'replace' : 'push');
    press.current = { ...before, to, moved: true };
  };
  const end = () => {
    if (press.current !== null) press.current = { ...press.current, down: false };
  };
  return {
    isClick: () => press.current?.moved !== true,
    handlers: { onPointerDown: start, onPointerMove: move, onPointerUp: end, onPointerCancel: end },
  };
}
