import { breakpoints } from '../ui/breakpoints.ts';
import type { ResizablePart } from './widths.ts';

/** The current, smallest and largest width of a part, in pixels. */
export interface WidthRange {
  readonly width: number;
  readonly min: number;
  readonly max: number;
}

/** Bounds in pixels. Keep in sync with `widths.css`. */
const minFacets = 208;
const maxFacets = 400;
const minPanel = 360;
const minTable = 480;

/** Measures a part, and the widths that the window allows. */
export function measureWidths(part: ResizablePart): WidthRange {
  const width = widthOf(part);
  if (part === 'panel')
    return {
      width,
      min: minPanel,
      max: Math.max(minPanel, innerWidth - minTable - widthOf('facets')),
    };
  const otherColumns = matchMedia(`(width >= ${breakpoints.desk})`).matches ? minTable + minPanel : minTable;
  return { width, min: minFacets, max: Math.max(minFacets, Math.min(maxFacets, innerWidth - otherColumns)) };
}

/** Clamps a requested width to a range, in whole pixels. */
export function clampWidth({ min, max }: WidthRange, requested: number): number {
  return Math.round(Math.min(max, Math.max(min, requested)));
}

function widthOf(part: ResizablePart): number {
  return document.getElementById(part)?.offsetWidth ?? 0;
}
