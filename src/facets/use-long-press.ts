import { type MouseEvent, type PointerEvent, useRef } from 'react';

/** How long a touch is a long press, in milliseconds, and how far the finger may move, in pixels. */
const duration = 500;
const maxMove = 10;

/** A touch: where it began, what ends the wait, and whether it was long. */
interface Touch {
  readonly x: number;
  readonly y: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The handlers for an element that a long press on a touch screen acts on. The press is then not a click. */
export function useLongPress(onLongPress: () => void) {
  const touch = useRef<Touch | null>(null);
  const wasLong = useRef(false);
  const end = () => {
    clearTimeout(touch.current?.timer);
    touch.current = null;
  };
  return {
    onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
      end();
      wasLong.current = false;
      if (pointerType !== 'touch') return;
      const timer = setTimeout(() => {
        wasLong.current = true;
        onLongPress();
      }, duration);
      touch.current = { x, y, timer };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (touch.current === null) return;
      if (Math.hypot(clientX - touch.current.x, clientY - touch.current.y) > maxMove) end();
    },
    onPointerUp: end,
    onPointerCancel: end,
    onContextMenu: (event: MouseEvent) => {
      // Of a long press, not of the right button.
      if (touch.current !== null || wasLong.current) event.preventDefault();
    },
    onClickCapture: (event: MouseEvent) => {
      if (!wasLong.current) return;
      wasLong.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
