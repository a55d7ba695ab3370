/** Positions of bars side by side, in percent of the total width. */
export interface Bands {
  readonly width: number;
  /** The start of the bar at an index. */
  readonly leftOf: (index: number) => number;
}

/** Shares of the distance between two bars: the gap between them, and the margin at both ends. */
const gap = 0.25;
const edge = 0.1;

/** Lays out `count` bars of equal width. */
export function bands(count: number): Bands {
  const step = 100 / (count - gap + 2 * edge);
  return { width: step * (1 - gap), leftOf: (index) => step * (edge + index) };
}

/** The widest bar, and the widest chart, in pixels. */
const widestBar = 56;
const widestChart = 960;

/** The greatest width of a chart of `count` bars, in pixels. */
export function greatestWidth(count: number): number {
  return Math.min(widestChart, (100 * widestBar) / bands(count).width);
}

/** The step, from 1 to `steps`, that a share from 0 to 1 falls on; all steps are equal. */
export function stepAt(share: number, steps: number): number {
  return Math.min(steps, Math.floor(share * steps) + 1);
}

/** How much higher than the highest year the bar of the papers without a year may be. */
const undatedShare = 1.25;

/** The count at the top of a chart of years: papers without a year, often most of a list, would flatten all others. */
export function ceilingOf(dated: readonly number[], undated: number): number {
  const highest = Math.max(0, ...dated);
  return Math.max(1, highest === 0 ? undated : highest, Math.min(undated, highest * undatedShare));
}
