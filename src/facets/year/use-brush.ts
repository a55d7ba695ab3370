import { type PointerEvent, useRef } from 'react';

/** A pointer press on the scale: its first value, its current value, and whether the button is still down. */
interface Press {
  readonly from: number;
  readonly to: number;
  readonly moved: boolean;
  readonly down: boolean;
}

/**
 * Receives the range, ends included. The first step of a drag pushes a history entry, later ones replace it.
 */
type OnBrush = (from: number, to: number, how: 'push' | 'replace') => void;

/**
 * Selects a range by dragging over an element. `valueAt` maps a share of its width, from 0 to 1, to a value.
 * Returns the handlers for that element, and `isClick`.
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
    // Not on press: capturing the pointer would take the click away from the bar under it.
    event.currentTarget.setPointerCapture(event.pointerId);
    onBrush(Math.min(before.from, to), Math.max(before.from, to), before.moved ? 'replace' : 'push');
    press.current = { ...before, to, moved: true };
  };
  const end = () => {
    if (press.current !== null) press.current = { ...press.current, down: false };
  };
  return {
    /** For click handlers: false if the click ended a drag. */
    isClick: () => press.current?.moved !== true,
    handlers: { onPointerDown: start, onPointerMove: move, onPointerUp: end, onPointerCancel: end },
  };
}
