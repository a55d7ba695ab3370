import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useMemo } from 'react';
import { columns } from './columns.tsx';
import { PaperRow } from './paper-row.tsx';
import type { RowItem } from './row-item.ts';
import { useRows } from './use-rows.ts';

interface VirtualBodyProps {
  items: readonly RowItem[];
  open: string | null;
  scroller: RefObject<HTMLElement | null>;
}

const likelyHeight = 42;
const headHeight = 28;

/** The rows near what is seen; two blank rows stand for the others. */
export function VirtualBody({ items, open, scroller }: VirtualBodyProps) {
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => likelyHeight,
    getItemKey: (index) => items[index]?.paper.id ?? index,
    scrollMargin: headHeight,
    overscan: 8,
  });
  const seen = virtualizer.getVirtualItems();
  const first = seen[0]?.index ?? 0;
  const end = (seen.at(-1)?.index ?? -1) + 1;
  const rows = useRows(
    useMemo(() => items.slice(first, end), [items, first, end]),
    open,
  );
  const above = (seen[0]?.start ?? headHeight) - headHeight;
  const below = virtualizer.getTotalSize() - ((seen.at(-1)?.end ?? headHeight) - headHeight);
  return (
    <>
      <Blank height={above} />
      {rows.map((row, place) => (
        <PaperRow key={row.id} row={row} open={row.original.paper.id === open} index={first + place} measure={virtualizer.measureElement} />
      ))}
      <Blank height={below} />
    </>
  );
}

function Blank({ height }: { height: number }) {
  return height > 0 ? (
    <tr>
      <td colSpan={columns.length} style={{ height }} />
    </tr>
  ) : null;
}
