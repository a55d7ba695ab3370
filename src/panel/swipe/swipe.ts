/** The directions in which a sheet can be swiped, as the finger goes. */
export type Direction = 'left' | 'right' | 'down';

/** How far a finger has gone, in pixels. */
export interface Movement {
  readonly x: number;
  readonly y: number;
  /** Whether the sheet is scrolled to its top. */
  readonly isAtTop: boolean;
}

/** From here on, a finger is swiping; and from here on, it has swiped, in pixels. */
const distances = { begun: 12, done: 72 } as const;

/** A swipe is this many times as long in its direction as across. */
const straightness = 1.5;

/** The direction of a swipe that has `begun` or is `done`; null if the movement is none, or scrolls. */
export function directionOf({ x, y, isAtTop }: Movement, stage: keyof typeof distances): Direction | null {
  const least = distances[stage];
  if (Math.abs(x) >= least && Math.abs(x) > straightness * Math.abs(y)) return x < 0 ? 'left' : 'right';
  return isAtTop && y >= least && y > straightness * Math.abs(x) ? 'down' : null;
}
