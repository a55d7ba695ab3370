import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { Rows } from '../row-item.ts';
import { drawnIndexes } from './drawn-indexes.ts';
import { knownHeights } from './known-heights.ts';
import { measureRow } from './measure-row.ts';

interface RowVirtualizerOptions {
  rows: Rows;
  /** Whether all rows are drawn in the end. */
  whole: boolean;
  /** Whether rows are one line high. */
  compact: boolean;
  /** What else the heights of rows depend on. */
  layout: string;
  /** How many of the rows in sight may be drawn now. */
  atOnce: number;
  /** How many rows are drawn from the first one on, in sight or not. */
  filled: number;
  /** The indexes of rows that are drawn in any case, with their neighbours; -1 is none. */
  pinned: readonly [number, number];
  scroller: RefObject<HTMLElement | null>;
}

const estimatedHeight = 42;
const compactHeight = 27;
/** The height of the table's head, in pixels. */
export const headHeight = 28;

/** How many rows beyond those in sight are drawn at once, and how many when nothing else happens. */
const narrowMargin = 3;
const wideMargin = 16;

/**
 * Tells which rows of the table to draw, and where. A change of density keeps the first visible row in place. The second
 * value measures a row.
 */
export function useRowVirtualizer(options: RowVirtualizerOptions) {
  const { rows, whole, compact, layout, atOnce, filled, pinned, scroller } = options;
  const known = knownHeights(`${innerWidth} ${compact} ${layout}`);
  const [onePin, otherPin] = pinned;
  // The rows of a long list are made on demand: only their places are known.
  const keyOf = useCallback(
    (index: number) => {
      if (!whole) return index;
      const { id } = rows.at(index).paper;
      return rows.areFound ? `${id} with its match` : id;
    },
    [rows, whole],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: (index) => known.get(`${keyOf(index)}`) ?? (compact ? compactHeight : estimatedHeight),
    measureElement: (row, entry, of) => {
      const height = measureRow(row, entry, of);
      if (whole && entry !== undefined) known.set(`${keyOf(of.indexFromElement(row))}`, height);
      return height;
    },
    rangeExtractor: useCallback(
      (range) => {
        // Rows below those in sight are drawn when the reader scrolls.
        const inSight = defaultRangeExtractor(range.startIndex === 0 ? { ...range, overscan: 0 } : range);
        return drawnIndexes(inSight.slice(0, atOnce), rows.length, filled, [onePin, otherPin]);
      },
      [rows, atOnce, filled, onePin, otherPin],
    ),
    // Stands in for the size of the scroller until it is measured, just after the first rows.
    initialRect: { width: 0, height: innerHeight },
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: filled > 0 ? wideMargin : narrowMargin,
    // Rows that are drawn while others are measured would be reported as an error of the page.
    useAnimationFrameWithResizeObserver: true,
  });
  const last = useRef({ compact, top: 0 });
  useLayoutEffect(() => {
    const { top } = last.current;
    const changed = last.current.compact !== compact;
    if (changed) {
      virtualizer.measure();
      virtualizer.scrollToIndex(top, { align: 'start' });
    }
    last.current = { compact, top: changed ? top : (virtualizer.range?.startIndex ?? 0) };
  });

  /** With a cleanup, React does not call with null, for which the virtualizer would look at all rows. */
  const measure = useCallback(
    (row: HTMLTableRowElement) => {
      virtualizer.measureElement(row);
      return () => {};
    },
    [virtualizer],
  );
  return [virtualizer, measure] as const;
}
