/** Where bars stand side by side, in hundredths of the room that they share. */
export interface Bands {
  readonly width: number;
  /** Where the bar at a place begins. */
  readonly leftOf: (place: number) => number;
}

/**
 * Parts of the way from one bar to the next: the gap between two, and what is left free before the first and
 * behind the last.
 */
const gap = 0.25;
const edge = 0.1;

/** Lays out so many bars, all of one width. */
export function bands(count: number): Bands {
  const step = 100 / (count - gap + 2 * edge);
  return { width: step * (1 - gap), leftOf: (place) => step * (edge + place) };
}

/** The step of a scale of so many equal steps, from 1, that a share of the whole falls on. */
export function stepAt(share: number, steps: number): number {
  return Math.min(steps, Math.floor(share * steps) + 1);
}
