import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { rowTitleId } from '../ui/dom.ts';
import type { ColumnKey } from '../view/columns.ts';
import { PaperRow } from './paper-row.tsx';
import { type Rows, sliceRows } from './row-item.ts';
import { useRows } from './use-rows.ts';

export interface VirtualBodyProps {
  rows: Rows;
  columns: readonly ColumnKey[] | null;
  open: string | null;
  /** The ids of the rows that are selected. */
  selected: ReadonlySet<string>;
  /** Whether a row takes one line. */
  compact: boolean;
  scroller: RefObject<HTMLElement | null>;
}

type RowVirtualizer = Virtualizer<HTMLElement, HTMLTableRowElement>;

const likelyHeight = 42;
const compactHeight = 27;
const headHeight = 28;

/** The rows near what is seen; two blank rows stand for the others. When the density changes, the first row in sight stays where it is. */
export function VirtualBody({ rows, columns, open, selected, compact, scroller }: VirtualBodyProps) {
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (compact ? compactHeight : likelyHeight),
    measureElement: heightOf,
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: a paper that was opened is shown once, and then the reader scrolls
  useEffect(() => {
    if (open === null || document.getElementById(rowTitleId(open)) !== null) return;
    const place = rows.placeOf(open);
    if (place !== -1) virtualizer.scrollToIndex(place, { align: 'center' });
  }, [open]);
  const seen = virtualizer.getVirtualItems();
  const first = seen[0]?.index ?? 0;
  const end = (seen.at(-1)?.index ?? -1) + 1;
  const drawn = useRows(
    useMemo(() => sliceRows(rows, first, end), [rows, first, end]),
    columns,
    open,
    selected,
  );
  const above = (seen[0]?.start ?? headHeight) - headHeight;
  const below = virtualizer.getTotalSize() - ((seen.at(-1)?.end ?? headHeight) - headHeight);
  return (
    <>
      <Blank height={above} />
      {drawn.map((row) => (
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
      <Blank height={below} />
    </>
  );
}

/**
 * The height of a row, as the browser tells it once it has laid out the page. Until then it is what stood in the place before:
 * to ask for it at once would make the browser lay out the page twice for every key.
 */
function heightOf(
  row: HTMLTableRowElement,
  entry: ResizeObserverEntry | undefined,
  { options, itemSizeCache, indexFromElement }: RowVirtualizer,
) {
  const box = entry?.borderBoxSize[0];
  if (box !== undefined) return Math.round(box.blockSize);
  const place = indexFromElement(row);
  return itemSizeCache.get(place) ?? options.estimateSize(place);
}

function Blank({ height }: { height: number }) {
  return height > 0 ? (
    <tr>
      <td style={{ height }} />
    </tr>
  ) : null;
}
