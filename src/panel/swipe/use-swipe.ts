import { type RefObject, useEffect, useEffectEvent } from 'react';
import { panelSelector } from '../../ui/dom.ts';
import { type Direction, directionOf, type Movement } from './swipe.ts';

/** What a swipe in each direction does; null if nothing. */
export type SwipeActions = Readonly<Record<Direction, (() => void) | null>>;

/** A finger on the sheet. */
interface Drag {
  readonly x: number;
  readonly y: number;
  /** The direction that was decided first; a drag does not change it. */
  direction: Direction | null;
}

/** How far the sheet follows a finger in a direction that does nothing. */
const resistance = 0.15;

/**
 * Lets a finger swipe the sheet: it follows the finger, and acts when the finger has gone far enough. Downwards
 * only where the sheet cannot scroll further up.
 */
export function useSwipe(sheet: RefObject<HTMLElement | null>, isOn: boolean, actions: SwipeActions): void {
  const act = useEffectEvent((direction: Direction) => actions[direction]?.());
  const canAct = useEffectEvent((direction: Direction) => actions[direction] !== null);

  useEffect(() => {
    const element = sheet.current;
    if (!isOn || element === null) return;
    let drag: Drag | null = null;

    const start = ({ touches, target }: TouchEvent) => {
      const [finger] = touches;
      drag =
        finger === undefined || touches.length > 1 || !(target instanceof Element) || isOccupied(target)
          ? null
          : { x: finger.clientX, y: finger.clientY, direction: null };
    };
    const move = ({ touches }: TouchEvent) => {
      const [finger] = touches;
      if (drag === null || finger === undefined) return;
      const movement = movementOf(drag, finger, element);
      drag.direction ??= directionOf(movement, 'begun');
      const { direction } = drag;
      if (direction === null) return;
      const share = canAct(direction) ? 1 : resistance;
      element.style.translate =
        direction === 'down' ? `0 ${Math.max(0, movement.y * share)}px` : `${movement.x * share}px`;
    };
    const end = ({ changedTouches }: TouchEvent) => {
      const [finger] = changedTouches;
      const direction = drag?.direction ?? null;
      element.style.translate = '';
      if (drag !== null && finger !== undefined && direction !== null)
        if (directionOf(movementOf(drag, finger, element), 'done') === direction) act(direction);
      drag = null;
    };
    const cancel = () => {
      element.style.translate = '';
      drag = null;
    };

    element.addEventListener('touchstart', start, { passive: true });
    element.addEventListener('touchmove', move, { passive: true });
    element.addEventListener('touchend', end);
    element.addEventListener('touchcancel', cancel);
    return () => {
      cancel();
      element.removeEventListener('touchstart', start);
      element.removeEventListener('touchmove', move);
      element.removeEventListener('touchend', end);
      element.removeEventListener('touchcancel', cancel);
    };
  }, [sheet, isOn]);
}

function movementOf(from: Drag, { clientX, clientY }: Touch, sheet: Element): Movement {
  const scrolled = sheet.closest(panelSelector)?.scrollTop ?? 0;
  return { x: clientX - from.x, y: clientY - from.y, isAtTop: scrolled <= 0 };
}

/** Tells whether a finger there does something else: writes, selects text, or scrolls something wide. */
function isOccupied(target: Element): boolean {
  if (target.closest('input, textarea') !== null || getSelection()?.isCollapsed === false) return true;
  for (let at: Element | null = target; at !== null && !at.matches(panelSelector); at = at.parentElement)
    if (at.scrollWidth > at.clientWidth && getComputedStyle(at).overflowX !== 'visible') return true;
  return false;
}
