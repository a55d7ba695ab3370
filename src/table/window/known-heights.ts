/** How many layouts are remembered: with and without an open paper. */
const maxLayouts = 2;

/**
 * By layout, the latest last, the heights of rows as last drawn, in pixels, so that a table that is drawn anew has the
 * same ones.
 */
const heights = new Map<string, Map<string, number>>();

/** The known heights for a layout. Those for the layouts before the last two are forgotten. */
export function knownHeights(layout: string): Map<string, number> {
  const known = heights.get(layout) ?? new Map<string, number>();
  heights.delete(layout);
  heights.set(layout, known);
  for (const old of heights.keys()) if (heights.size > maxLayouts) heights.delete(old);
  return known;
}
