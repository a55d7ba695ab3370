import { type PointerEvent, useRef } from 'react';
import { chooseWidth, chosenWidth, wideningSign } from './width-choice.ts';
import { clampWidth, measureWidths, type WidthRange } from './width-range.ts';
import { type ResizablePart, setWidth } from './widths.ts';

interface Drag {
  /** The pointer's start position. */
  readonly from: number;
  readonly range: WidthRange;
  readonly previousWidth: number | null;
  /** The current width of the drag; null before the first move. */
  readonly width: number | null;
}

/** Pointer handlers that drag a separator. A move only changes a style; the width is stored at the end. */
export function useWidthDrag(part: ResizablePart) {
  const drag = useRef<Drag | null>(null);

  const begin = ({ button, isPrimary, clientX, currentTarget, pointerId }: PointerEvent<HTMLElement>) => {
    if (button !== 0 || !isPrimary) return;
    currentTarget.setPointerCapture(pointerId);
    drag.current = {
      from: clientX,
      range: measureWidths(part),
      previousWidth: chosenWidth(part),
      width: null,
    };
  };
  const move = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
    const { current } = drag;
    if (current === null || (current.width === null && clientX === current.from)) return;
    const width = clampWidth(
      current.range,
      current.range.width + (clientX - current.from) * wideningSign(part, currentTarget),
    );
    drag.current = { ...current, width };
    setWidth(part, width);
  };
  const end = () => {
    const width = drag.current?.width ?? null;
    drag.current = null;
    if (width !== null) chooseWidth(part, width);
  };
  /** Restores the width from before the drag; returns whether a drag was in progress. */
  const cancelDrag = () => {
    const { current } = drag;
    drag.current = null;
    if (current !== null) setWidth(part, current.previousWidth);
    return current !== null;
  };
  return {
    cancelDrag,
    handlers: { onPointerDown: begin, onPointerMove: move, onPointerUp: end, onPointerCancel: cancelDrag },
  };
}
