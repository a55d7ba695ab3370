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
  /** All papers of the list. */
  total: number;
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

/** Up to this many papers all rows are drawn, so that the browser's own search finds everything. */
const longList = 1_000;

/** Of a longer list only the rows in sight are drawn, unless they are this few: else a key in the search box might wait for hundreds. */
const fewRows = 150;

/** The head's table has no rows: the bodies make those that they draw. */
const noItems: RowItem[] = [];

const VirtualBody = lazy(() => import('./virtual-body.tsx').then((module) => ({ default: module.VirtualBody })));

/** The papers as a table. It neither filters nor sorts: it draws what it is given and reports what was asked of it. */
export function PaperTable({ items, total, caption, sort, open, scroller, onSort, onOpen, onStep, onLeaveTop }: PaperTableProps) {
  const sorting = useMemo(() => toSorting(sort), [sort]);
  const table = useTable({
    features,
    columns,
    data: noItems,
    state: { sorting },
    onSortingChange: (updater) => onSort(fromSorting(functionalUpdate<SortingState>(updater, sorting))),
    manualSorting: true,
    sortDescFirst: false,
  });
  const virtual = items.length > (total > longList ? fewRows : longList);

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
    <table className="w-full table-fixed @max-cards:block" aria-rowcount={virtual ? items.length + 1 : undefined}>
      <caption className="sr-only">{caption}</caption>
      <TableHead headers={table.getFlatHeaders()} sortedBy={sort.length} />
      <tbody className="@max-cards:block" onClick={click} onKeyDown={press}>
        {virtual ? (
          <Suspense fallback={<PlainBody items={items.slice(0, 50)} open={open} />}>
            <VirtualBody items={items} open={open} scroller={scroller} />
          </Suspense>
        ) : (
          <PlainBody items={items} open={open} />
        )}
      </tbody>
    </table>
  );
}
