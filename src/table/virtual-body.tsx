import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { columns } from './columns.tsx';
import { PaperRow, type TableRow } from './paper-row.tsx';

interface VirtualBodyProps {
  rows: readonly TableRow[];
  open: string | null;
  scroller: RefObject<HTMLElement | null>;
}

const likelyHeight = 42;
const headHeight = 32;

/** The rows near what is seen; two blank rows stand for the others. */
export function VirtualBody({ rows, open, scroller }: VirtualBodyProps) {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => likelyHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    scrollMargin: headHeight,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const above = (items[0]?.start ?? headHeight) - headHeight;
  const below = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? headHeight) - headHeight);
  return (
    <>
      <Blank height={above} />
      {items.map(({ index }) => {
        const row = rows[index];
        return (
          row && (
            <PaperRow key={row.id} row={row} open={row.original.paper.id === open} index={index} measure={virtualizer.measureElement} />
          )
        );
      })}
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
