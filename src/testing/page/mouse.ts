import { cdp } from 'vitest/browser';

/** A place in the page under test, in pixels from its corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The place in an element, so many pixels from its left and upper edge; its middle without. */
export function pointIn(element: Element, from?: Point): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + (from?.x ?? width / 2), y: top + (from?.y ?? height / 2) };
}

/**
 * A mouse that can be held down and moved step by step; a click or a hover of `userEvent` is one act. It goes at once to where it is told:
 * `userEvent` waits until what is to be clicked stands still, which takes longer than the click.
 */
export const mouse = {
  move: (to: Point) => send('mouseMoved', to),
  click: async (at: Point) => {
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'] as const) await send(type, at);
  },
  press: (at: Point) => send('mousePressed', at),
  release: (at: Point) => send('mouseReleased', at),
};

let held = false;

async function send(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', { x, y }: Point): Promise<void> {
  if (type !== 'mouseMoved') held = type === 'mousePressed';
  const { left, top, scale } = frame();
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    x: left + x * scale,
    y: top + y * scale,
    button: type === 'mouseMoved' && !held ? 'none' : 'left',
    buttons: held ? 1 : 0,
    clickCount: type === 'mouseMoved' ? 0 : 1,
  });
}

/** The page under test stands in a frame of the page that drives it, made smaller where that one has no room for it. */
function frame() {
  const box = window.frameElement?.getBoundingClientRect();
  return { left: box?.left ?? 0, top: box?.top ?? 0, scale: (box?.width ?? innerWidth) / innerWidth };
}
