import { functionalUpdate, type SortingState, useTable } from '@tanstack/react-table';
import { lazy, type RefObject, Suspense, useMemo } from 'react';
import type { ColumnKey } from '../view/columns.ts';
import type { Sort } from '../view/view.ts';
import { columnState } from './column-state.ts';
import { columns, features } from './columns.tsx';
import { PickAllBox } from './pick-box.tsx';
import { PlainBody } from './plain-body.tsx';
import { clickRow, pressRow, type RowHandlers } from './row-acts.ts';
import type { RowItem, Rows } from './row-item.ts';
import { fromSorting, toSorting } from './sorting.ts';
import { TableHead } from './table-head.tsx';
import type { VirtualBodyProps } from './virtual-body.tsx';

interface PaperTableProps {
  /** The rows, filtered and in order. */
  rows: Rows;
  /** All papers of the list. */
  total: number;
  caption: string;
  sort: readonly Sort[];
  /** The columns that were chosen; null for the usual ones, as many as there is room for. */
  chosen: readonly ColumnKey[] | null;
  /** Whether a row takes one line, by the style of the page. */
  compact: boolean;
  /** Whether `j` and `k` move like the arrows. */
  singleKeys: boolean;
  /** The id of the open paper. */
  open: string | null;
  /** The ids of the rows that are picked out, and whether the reader is about to pick some. */
  picked: ReadonlySet<string>;
  picking: boolean;
  /** Whether all rows are picked out, or some of them. */
  allPicked: 'all' | 'some' | 'none';
  /** What scrolls the table. */
  scroller: RefObject<HTMLElement | null>;
  onSort: (sort: Sort[]) => void;
  onPickAll: () => void;
  on: RowHandlers;
}

/** Of a list of up to this many papers all rows are drawn, so that the browser's own search finds everything; of a longer one those in sight. */
const longList = 1_000;

/** The head's table has no rows: the bodies make those that they draw. */
const noItems: RowItem[] = [];

/** Where the part that draws a long list cannot be loaded, its beginning is drawn. */
const VirtualBody = lazy(() =>
  import('./virtual-body.tsx').then(
    ({ VirtualBody: body }) => ({ default: body }),
    () => ({ default: FirstRows }),
  ),
);

const firstRows = 500;

function FirstRows({ rows, columns: chosen, open, picked }: VirtualBodyProps) {
  return <PlainBody rows={rows} most={Math.min(firstRows, rows.length)} columns={chosen} open={open} picked={picked} />;
}

/** The papers as a table. It neither filters nor sorts: it draws what it is given and reports what was asked of it. */
export function PaperTable({
  rows,
  total,
  caption,
  sort,
  chosen,
  compact,
  singleKeys,
  open,
  picked,
  picking,
  allPicked,
  scroller,
  onSort,
  onPickAll,
  on,
}: PaperTableProps) {
  const sorting = useMemo(() => toSorting(sort), [sort]);
  const state = useMemo(() => ({ sorting, ...columnState(chosen) }), [sorting, chosen]);
  const table = useTable({
    features,
    columns,
    data: noItems,
    state,
    onSortingChange: (updater) => onSort(fromSorting(functionalUpdate<SortingState>(updater, sorting))),
    manualSorting: true,
    sortDescFirst: false,
  });
  const virtual = total > longList;

  const width = table.getVisibleLeafColumns().reduce((sum, { columnDef }) => sum + (columnDef.meta?.width ?? 0), 0);

  return (
    <table
      data-columns={chosen?.join(' ')}
      data-picking={picking ? '' : undefined}
      aria-rowcount={virtual ? rows.length + 1 : undefined}
      className="w-full table-fixed @max-cards:block @max-cards:min-w-0!"
      style={{ minWidth: chosen === null ? undefined : `${width}rem` }}
    >
      <caption className="sr-only">{caption}</caption>
      <TableHead headers={table.getFlatHeaders()} sortedBy={sort.length}>
        {picking && <PickAllBox picked={allPicked} onPick={onPickAll} />}
      </TableHead>
      <tbody
        className="@max-cards:block"
        onClick={(event) => clickRow(event, on)}
        onKeyDown={(event) => pressRow(event, singleKeys, open !== null, on)}
      >
        {virtual ? (
          <Suspense fallback={<PlainBody rows={rows} most={Math.min(50, rows.length)} columns={chosen} open={open} picked={picked} />}>
            <VirtualBody rows={rows} columns={chosen} open={open} picked={picked} compact={compact} scroller={scroller} />
          </Suspense>
        ) : (
          <PlainBody rows={rows} columns={chosen} open={open} picked={picked} />
        )}
      </tbody>
    </table>
  );
}
