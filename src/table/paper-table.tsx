import { functionalUpdate, type SortingState, useTable } from '@tanstack/react-table';
import { lazy, type RefObject, Suspense, useMemo } from 'react';
import type { Sort, View } from '../view/view.ts';
import { columnState } from './column-state.ts';
import { columns, features } from './columns.tsx';
import { PlainBody } from './plain-body.tsx';
import { clickRow, pressRow, type RowHandlers } from './row-actions.ts';
import type { RowItem, Rows } from './row-item.ts';
import { SelectAllBox } from './select-box.tsx';
import { fromSorting, toSorting } from './sorting.ts';
import { TableHead } from './table-head.tsx';
import type { VirtualBodyProps } from './virtual-body.tsx';

interface PaperTableProps {
  /** The rows, filtered and in order. */
  rows: Rows;
  /** All papers of the list. */
  total: number;
  caption: string;
  /** The sort keys, the chosen columns (null for the usual ones that fit) and the open paper. */
  view: Pick<View, 'sort' | 'columns' | 'paper'>;
  selection: TableSelection;
  /** Whether a row takes one line, by the style of the page. */
  compact: boolean;
  /** Whether `j` and `k` move like the arrows. */
  singleKeys: boolean;
  /** The element that scrolls the table. */
  scroller: RefObject<HTMLElement | null>;
  on: TableHandlers;
}

/** Which rows are selected. */
export interface TableSelection {
  readonly ids: ReadonlySet<string>;
  /** Whether boxes are shown, although none may be ticked yet. */
  readonly selecting: boolean;
  readonly extent: 'all' | 'some' | 'none';
}

/** What the reader asks of the table. */
export interface TableHandlers extends RowHandlers {
  readonly onSort: (sort: Sort[]) => void;
  readonly onSelectAll: () => void;
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

function FirstRows({ rows, columns: chosen, open, selected }: VirtualBodyProps) {
  return (
    <PlainBody
      rows={rows}
      most={Math.min(firstRows, rows.length)}
      columns={chosen}
      open={open}
      selected={selected}
    />
  );
}

/** The papers as a table. It neither filters nor sorts: it draws what it is given and reports what was asked of it. */
export function PaperTable({
  rows,
  total,
  caption,
  view: { sort, columns: chosen, paper: open },
  selection: { ids: selected, selecting, extent },
  compact,
  singleKeys,
  scroller,
  on,
}: PaperTableProps) {
  const sorting = useMemo(() => toSorting(sort), [sort]);
  const state = useMemo(() => ({ sorting, ...columnState(chosen) }), [sorting, chosen]);
  const table = useTable({
    features,
    columns,
    data: noItems,
    state,
    onSortingChange: (updater) => on.onSort(fromSorting(functionalUpdate<SortingState>(updater, sorting))),
    manualSorting: true,
    sortDescFirst: false,
  });
  const virtual = total > longList;

  const width = table
    .getVisibleLeafColumns()
    .reduce((sum, { columnDef }) => sum + (columnDef.meta?.width ?? 0), 0);

  return (
    <table
      data-columns={chosen?.join(' ')}
      data-selecting={selecting ? '' : undefined}
      aria-rowcount={virtual ? rows.length + 1 : undefined}
      className="w-full table-fixed @max-cards:block @max-cards:min-w-0!"
      style={{ minWidth: chosen === null ? undefined : `${width}rem` }}
    >
      <caption className="sr-only">{caption}</caption>
      <TableHead headers={table.getFlatHeaders()} sortedBy={sort.length}>
        {selecting && <SelectAllBox selected={extent} onSelect={on.onSelectAll} />}
      </TableHead>
      <tbody
        className="@max-cards:block"
        onClick={(event) => clickRow(event, on)}
        onKeyDown={(event) => pressRow(event, singleKeys, open !== null, on)}
      >
        {virtual ? (
          <Suspense
            fallback={
              <PlainBody
                rows={rows}
                most={Math.min(50, rows.length)}
                columns={chosen}
                open={open}
                selected={selected}
              />
            }
          >
            <VirtualBody
              rows={rows}
              columns={chosen}
              open={open}
              selected={selected}
              compact={compact}
              scroller={scroller}
            />
          </Suspense>
        ) : (
          <PlainBody rows={rows} columns={chosen} open={open} selected={selected} />
        )}
      </tbody>
    </table>
  );
}
