import { breakpoints } from '../ui/breakpoints.ts';
import type { WidePart } from './widths.ts';

/** How wide a part is, and how wide it may be, in pixels. */
export interface WidthRoom {
  readonly now: number;
  readonly least: number;
  readonly most: number;
}

/** In pixels. Keep in step with `widths.css`. */
const leastFacets = 208;
const mostFacets = 400;
const leastPanel = 360;
const leastTable = 480;

/** Measures a part, and what the window leaves to it. */
export function widthRoom(part: WidePart): WidthRoom {
  const now = widthOf(part);
  if (part === 'panel')
    return {
      now,
      least: leastPanel,
      most: Math.max(leastPanel, innerWidth - leastTable - widthOf('facets')),
    };
  const besides = matchMedia(`(width >= ${breakpoints.desk})`).matches ? leastTable + leastPanel : leastTable;
  return { now, least: leastFacets, most: Math.max(leastFacets, Math.min(mostFacets, innerWidth - besides)) };
}

/** The width nearest to one that is asked for. */
export function withinRoom({ least, most }: WidthRoom, asked: number): number {
  return Math.round(Math.min(most, Math.max(least, asked)));
}

function widthOf(part: WidePart): number {
  return document.getElementById(part)?.offsetWidth ?? 0;
}
