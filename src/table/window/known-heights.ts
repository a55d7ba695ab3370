/** The heights of rows as last drawn, in pixels, so that a table that is drawn anew has the same ones. */
const heights = new Map<string, number>();

/** What all heights depend on. */
let knownFor = '';

/** The known heights for a layout; those for another one are forgotten. */
export function knownHeights(layout: string): Map<string, number> {
  if (layout !== knownFor) heights.clear();
  knownFor = layout;
  return heights;
}
