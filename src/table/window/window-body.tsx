import './low-window.ts';
import './window-body.css';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type ReactElement,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { KeyedField } from '../../paper/own-fields.ts';
import type { ColumnKey } from '../../view/columns.ts';
import { PaperRow } from '../paper-row.tsx';
import type { Rows } from '../row-item.ts';
import { useRows } from '../use-rows.ts';
import { drawnIndexes } from './drawn-indexes.ts';
import { FarText } from './far-text.tsx';
import { knownHeights } from './known-heights.ts';
import { measureRow } from './measure-row.ts';
import { useEdgeKeys } from './use-edge-keys.ts';
import { useFilledRows } from './use-filled-rows.ts';
import { useFocusedRow } from './use-focused-row.ts';

export interface WindowBodyProps {
  rows: Rows;
  columns: readonly ColumnKey[] | null;
  /** The list's own fields. */
  fields: readonly KeyedField[];
  open: string | null;
  /** The ids of the selected rows. */
  selected: ReadonlySet<string>;
  /** Whether rows are one line high. */
  compact: boolean;
  /** Whether rows out of sight are drawn too, in idle time, so that the browser's own find reaches all papers. */
  whole: boolean;
  scroller: RefObject<HTMLElement | null>;
}

const estimatedHeight = 42;
const compactHeight = 27;
const headHeight = 28;

/** How many rows beyond those in sight are drawn at once, and how many when nothing else happens. */
const narrowMargin = 3;
const wideMargin = 16;

/**
 * The rows in sight, between spacers for the others. Besides these rows, it keeps the focused and the open one, and if
 * `whole` it draws the others one by one. A change of density keeps the first visible row in place.
 */
export function WindowBody({
  rows,
  columns,
  fields,
  open,
  selected,
  compact,
  whole,
  scroller,
}: WindowBodyProps): ReactNode {
  const filled = useFilledRows(rows, whole, scroller);
  const margin = filled > 0 ? wideMargin : narrowMargin;
  const { focused, focusRow } = useFocusedRow(rows);
  const openIndex = useMemo(() => (open === null ? -1 : rows.indexOf(open)), [rows, open]);
  // An open paper makes the table narrower, and its rows higher.
  const known = knownHeights(`${innerWidth} ${open !== null} ${compact} ${columns?.join(' ')}`);
  // Of a long list, whose rows are made on demand, only the place is known.
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
      (range) => drawnIndexes(defaultRangeExtractor(range), rows.length, filled, [openIndex, focused]),
      [rows, filled, openIndex, focused],
    ),
    // Until the scroller is measured, at once after the first rows.
    initialRect: { width: 0, height: innerHeight },
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: margin,
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls once when a paper opens, not when the rows change
  useEffect(() => {
    const { startIndex = 0, endIndex = -1 } = virtualizer.range ?? {};
    if (openIndex !== -1 && (openIndex < startIndex || openIndex > endIndex))
      virtualizer.scrollToIndex(openIndex, { align: 'center' });
  }, [open]);

  useEdgeKeys(rows.length, focusRow, virtualizer, scroller, filled);

  /** The cleanup keeps React from calling with null, which makes the virtualizer look at all rows for each one. */
  const measure = useCallback(
    (row: HTMLTableRowElement) => {
      virtualizer.measureElement(row);
      return () => {};
    },
    [virtualizer],
  );
  const drawn = virtualizer.getVirtualItems();
  const indexes = virtualizer.getVirtualIndexes();
  // Once all rows are drawn, scrolling makes none of them anew.
  const drawnIndexList = indexes.length === rows.length ? null : indexes;
  const tableRows = useRows(
    useMemo(
      () => (drawnIndexList ?? [...Array(rows.length).keys()]).map((index) => rows.at(index)),
      [rows, drawnIndexList],
    ),
    columns,
    fields,
    open,
    selected,
  );
  const { startIndex = 0, endIndex = -1 } = virtualizer.range ?? {};
  let end = headHeight;
  const body: ReactElement[] = [];
  for (const [place, row] of tableRows.entries()) {
    const item = row.original;
    const { index = 0, start = 0, size = 0 } = drawn[place] ?? {};
    if (start > end) body.push(<Spacer key={`above ${index}`} height={start - end} />);
    end = start + size;
    // Rows that become full as they come into sight would make scrolling jerk.
    const isFar = !whole && (index < startIndex - margin || index > endIndex + margin);
    body.push(
      <PaperRow
        // A row takes the next paper at its place, which is faster than to create one.
        key={index}
        row={row}
        columns={columns}
        open={item.paper.id === open}
        selected={selected.has(item.paper.id)}
        index={index}
        measure={isFar ? undefined : measure}
        farHeight={isFar ? size : undefined}
      >
        {isFar && <FarText item={item} />}
      </PaperRow>,
    );
  }
  const below = virtualizer.getTotalSize() + headHeight - end;
  if (below > 0) body.push(<Spacer key="below" height={below} />);
  return body;
}

/** Stands in for rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  return (
    <tr>
      <td style={{ height }} />
    </tr>
  );
}
