import { functionalUpdate, type SortingState, useTable } from '@tanstack/react-table';
import { type KeyboardEvent, lazy, type MouseEvent, type RefObject, Suspense, useMemo } from 'react';
import type { Sort } from '../view/view.ts';
import { columns, features } from './columns.tsx';
import { PlainBody } from './plain-body.tsx';
import type { RowItem } from './row-item.ts';
import { clickedPaper, moveByKey } from './row-keys.ts';
import { fromSorting, toSorting } from './sorting.ts';
import { TableHead } from './table-head.tsx';

interface PaperTableProps {
  /** The rows, filtered and in order. */
  items: readonly RowItem[];
  caption: string;
  sort: readonly Sort[];
  /** The id of the open paper. */
  open: string | null;
  /** What scrolls the table. */
  scroller: RefObject<HTMLElement | null>;
  onSort: (sort: Sort[]) => void;
  onOpen: (id: string) => void;
  /** The keys moved on to another paper while one is open. */
  onStep: (id: string) => void;
  onLeaveTop: () => void;
}

/** Up to here all rows are drawn; above, only those in sight. */
const mostPlainRows = 1_000;

const VirtualBody = lazy(() => import('./virtual-body.tsx').then((module) => ({ default: module.VirtualBody })));

/** The papers as a table. It neither filters nor sorts: it draws what it is given and reports what was asked of it. */
export function PaperTable({ items, caption, sort, open, scroller, onSort, onOpen, onStep, onLeaveTop }: PaperTableProps) {
  const sorting = useMemo(() => toSorting(sort), [sort]);
  const table = useTable({
    features,
    columns,
    data: items,
    state: { sorting },
    onSortingChange: (updater) => onSort(fromSorting(functionalUpdate<SortingState>(updater, sorting))),
    manualSorting: true,
    sortDescFirst: false,
    getRowId: ({ paper }) => paper.id,
    meta: { open },
  });
  const { rows } = table.getRowModel();
  const virtual = rows.length > mostPlainRows;

  const click = (event: MouseEvent) => {
    const id = event.defaultPrevented ? null : clickedPaper(event.target);
    if (id !== null) onOpen(id);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const id = moveByKey(event);
    if (id === 'top') onLeaveTop();
    else if (id !== null && open !== null) onStep(id);
  };

  return (
    <table className="w-full table-fixed @max-cards:block" aria-rowcount={virtual ? rows.length + 1 : undefined}>
      <caption className="sr-only">{caption}</caption>
      <TableHead headers={table.getFlatHeaders()} sortedBy={sort.length} />
      <tbody className="@max-cards:block" onClick={click} onKeyDown={press}>
        {virtual ? (
          <Suspense fallback={<PlainBody rows={rows.slice(0, 50)} open={open} />}>
            <VirtualBody rows={rows} open={open} scroller={scroller} />
          </Suspense>
        ) : (
          <PlainBody rows={rows} open={open} />
        )}
      </tbody>
    </table>
  );
}
