import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { KeyedField } from '../paper/own-fields.ts';
import { rowTitleId } from '../ui/dom.ts';
import type { ColumnKey } from '../view/columns.ts';
import { PaperRow } from './paper-row.tsx';
import { type Rows, sliceRows } from './row-item.ts';
import { useRows } from './use-rows.ts';

export interface VirtualBodyProps {
  rows: Rows;
  columns: readonly ColumnKey[] | null;
  /** The list's own fields. */
  fields: readonly KeyedField[];
  open: string | null;
  /** The ids of the selected rows. */
  selected: ReadonlySet<string>;
  /** Whether rows are one line high. */
  compact: boolean;
  scroller: RefObject<HTMLElement | null>;
}

type RowVirtualizer = Virtualizer<HTMLElement, HTMLTableRowElement>;

const estimatedHeight = 42;
const compactHeight = 27;
const headHeight = 28;

/** The rows near the viewport, between spacers. A change of density keeps the first visible row in place. */
export function VirtualBody({ rows, columns, fields, open, selected, compact, scroller }: VirtualBodyProps) {
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (compact ? compactHeight : estimatedHeight),
    measureElement: measureRow,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 3,
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
    if (open === null || document.getElementById(rowTitleId(open)) !== null) return;
    const index = rows.indexOf(open);
    if (index !== -1) virtualizer.scrollToIndex(index, { align: 'center' });
  }, [open]);
  const virtualItems = virtualizer.getVirtualItems();
  const first = virtualItems[0]?.index ?? 0;
  const end = (virtualItems.at(-1)?.index ?? -1) + 1;
  const tableRows = useRows(
    useMemo(() => sliceRows(rows, first, end), [rows, first, end]),
    columns,
    fields,
    open,
    selected,
  );
  const above = (virtualItems[0]?.start ?? headHeight) - headHeight;
  const below = virtualizer.getTotalSize() - ((virtualItems.at(-1)?.end ?? headHeight) - headHeight);
  return (
    <>
      <Spacer height={above} />
      {tableRows.map((row) => (
        <PaperRow
          key={first + row.index}
          row={row}
          columns={columns}
          open={row.original.paper.id === open}
          selected={selected.has(row.original.paper.id)}
          index={first + row.index}
          measure={virtualizer.measureElement}
        />
      ))}
      <Spacer height={below} />
    </>
  );
}

/**
 * The height of a row in pixels, as its ResizeObserver reports it; before that, the last known height at its
 * index. Measuring at once would force a second layout at every key press.
 */
function measureRow(
  row: HTMLTableRowElement,
  entry: ResizeObserverEntry | undefined,
  { options, itemSizeCache, indexFromElement }: RowVirtualizer,
) {
  const box = entry?.borderBoxSize[0];
  if (box !== undefined) return Math.round(box.blockSize);
  const index = indexFromElement(row);
  return itemSizeCache.get(index) ?? options.estimateSize(index);
}

function Spacer({ height }: { height: number }) {
  return height > 0 ? (
    <tr>
      <td style={{ height }} />
    </tr>
  ) : null;
}
