import { cdp } from 'vitest/browser';

/** A point in the page under test, in CSS pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point at an offset from an element's top left corner, or its centre. */
export function pointIn(element: Element, from?: Point): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + (from?.x ?? width / 2), y: top + (from?.y ?? height / 2) };
}

/**
 * A mouse with separate press, move and release. Unlike `userEvent`, which clicks or hovers in one call, it
 * does not wait for the target to stop moving, which takes longer than the click.
 */
export const mouse = {
  move: (to: Point) => send('mouseMoved', to),
  click: async (at: Point) => {
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'] as const) await send(type, at);
  },
  press: (at: Point) => send('mousePressed', at),
  release: (at: Point) => send('mouseReleased', at),
};

let pressed = false;

async function send(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', { x, y }: Point): Promise<void> {
  if (type !== 'mouseMoved') pressed = type === 'mousePressed';
  const { left, top, scale } = frame();
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    x: left + x * scale,
    y: top + y * scale,
    button: type === 'mouseMoved' && !pressed ? 'none' : 'left',
    buttons: pressed ? 1 : 0,
    clickCount: type === 'mouseMoved' ? 0 : 1,
  });
}

/** The iframe of the page under test in the runner's page, which scales it down to fit. */
function frame() {
  const box = window.frameElement?.getBoundingClientRect();
  return { left: box?.left ?? 0, top: box?.top ?? 0, scale: (box?.width ?? innerWidth) / innerWidth };
}
