import { type PointerEvent, useRef } from 'react';
import { chooseWidth, chosenWidth, widensBy } from './width-choice.ts';
import { type WidthRoom, widthRoom, withinRoom } from './width-room.ts';
import { showWidth, type WidePart } from './widths.ts';

interface Drag {
  /** Where the pointer took hold, and what was chosen until then. */
  readonly from: number;
  readonly room: WidthRoom;
  readonly before: number | null;
  /** The width that was reached; null before the first move. */
  readonly reached: number | null;
}

/** Lets a pointer drag a separator. While it moves the page follows by its style alone; the width is kept at the end. */
export function useWidthDrag(part: WidePart) {
  const drag = useRef<Drag | null>(null);

  const begin = ({ button, isPrimary, clientX, currentTarget, pointerId }: PointerEvent<HTMLElement>) => {
    if (button !== 0 || !isPrimary) return;
    currentTarget.setPointerCapture(pointerId);
    drag.current = { from: clientX, room: widthRoom(part), before: chosenWidth(part), reached: null };
  };
  const move = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
    const { current } = drag;
    if (current === null || (current.reached === null && clientX === current.from)) return;
    const reached = withinRoom(
      current.room,
      current.room.now + (clientX - current.from) * widensBy(part, currentTarget),
    );
    drag.current = { ...current, reached };
    showWidth(part, reached);
  };
  const end = () => {
    const reached = drag.current?.reached ?? null;
    drag.current = null;
    if (reached !== null) chooseWidth(part, reached);
  };
  /** Gives back the width from before the drag; tells whether there was one. */
  const takeBack = () => {
    const { current } = drag;
    drag.current = null;
    if (current !== null) showWidth(part, current.before);
    return current !== null;
  };
  return {
    takeBack,
    handlers: { onPointerDown: begin, onPointerMove: move, onPointerUp: end, onPointerCancel: takeBack },
  };
}
