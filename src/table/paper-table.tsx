import { functionalUpdate, type SortingState, useTable } from '@tanstack/react-table';
import { lazy, type RefObject, Suspense, useMemo } from 'react';
import type { KeyedField } from '../paper/own-fields.ts';
import { prefetch } from '../ui/deferred/prefetch.ts';
import type { ColumnKey } from '../view/columns.ts';
import type { Sort, View } from '../view/view.ts';
import { shownColumns } from './columns.tsx';
import { features } from './features.ts';
import { PlainBody, wholeUpTo } from './plain-body.tsx';
import { handleRowClick, handleRowKey, type RowHandlers } from './row-handlers.ts';
import type { RowItem, Rows } from './row-item.ts';
import { SelectAllBox } from './select-box.tsx';
import { fromSorting, toSorting } from './sorting.ts';
import { TableHead } from './table-head.tsx';

interface PaperTableProps {
  /** The rows, filtered and sorted. */
  rows: Rows;
  /** The list's own fields. */
  fields: readonly KeyedField[];
  /** The number of papers in the list. */
  total: number;
  caption: string;
  /** The columns of which those that fit are shown if the reader has chosen none. */
  defaults: readonly ColumnKey[];
  /** The sort keys, the chosen columns (null for the defaults that fit) and the open paper. */
  view: Pick<View, 'sort' | 'columns' | 'paper'>;
  selection: TableSelection;
  /** Whether rows are one line high. */
  compact: boolean;
  /** Whether the rows' single-key shortcuts (`j`, `k`, `x`, `s`) are on. */
  singleKeysOn: boolean;
  /** The element that scrolls the table. */
  scroller: RefObject<HTMLElement | null>;
  on: TableHandlers;
}

/** Which rows are selected. */
export interface TableSelection {
  readonly ids: ReadonlySet<string>;
  /** Whether the checkboxes are visible, even if none is ticked yet. */
  readonly selecting: boolean;
  readonly extent: 'all' | 'some' | 'none';
}

/** Callbacks for what the reader does in the table. */
export interface TableHandlers extends RowHandlers {
  readonly onSort: (sort: Sort[]) => void;
  readonly onSelectAll: () => void;
}

/** This many rows fill a window. Lists that are no longer are drawn at once. */
const windowful = 40;

/** This table instance only serves the head: the bodies create their own rows. */
const noItems: RowItem[] = [];

const loadBody = () => import('./window/window-body.tsx').then((module) => ({ default: module.WindowBody }));

/** If its code fails to load, only the first rows are shown, or all of a list that is drawn whole. */
const WindowBody = lazy(() => loadBody().catch(() => ({ default: PlainBody })));

/** Starts loading the code that draws a list longer than a window. */
export function preloadTable(): void {
  prefetch(loadBody);
}

/** The papers as a table. It neither filters nor sorts: it renders the given rows and reports events. */
export function PaperTable({
  rows,
  fields,
  total,
  caption,
  defaults,
  view: { sort, columns: chosen, paper: open },
  selection: { ids: selected, selecting, extent },
  compact,
  singleKeysOn,
  scroller,
  on,
}: PaperTableProps) {
  const columns = chosen ?? defaults;
  const sorting = useMemo(() => toSorting(sort), [sort]);
  const table = useTable({
    features,
    columns: useMemo(() => shownColumns(columns, fields), [columns, fields]),
    data: noItems,
    state: useMemo(() => ({ sorting }), [sorting]),
    onSortingChange: (updater) => on.onSort(fromSorting(functionalUpdate<SortingState>(updater, sorting))),
    manualSorting: true,
    sortDescFirst: false,
  });
  const body = { rows, columns, fields, open, selected };

  const width = table
    .getAllLeafColumns()
    .reduce((sum, { columnDef }) => sum + (columnDef.meta?.width ?? 0), 0);

  return (
    <table
      data-columns={chosen?.join(' ')}
      data-selecting={selecting ? '' : undefined}
      aria-rowcount={rows.length + 1}
      className="w-full table-fixed @max-cards:block @max-cards:min-w-0!"
      style={{ minWidth: chosen === null ? undefined : `${width}rem` }}
    >
      <caption className="sr-only">{caption}</caption>
      <TableHead headers={table.getFlatHeaders()} sorting={sorting}>
        {selecting && <SelectAllBox selected={extent} onSelect={on.onSelectAll} />}
      </TableHead>
      <tbody
        className="@max-cards:block"
        onClick={(event) => handleRowClick(event, on)}
        onKeyDown={(event) => handleRowKey(event, singleKeysOn, open !== null, on)}
      >
        {total > windowful ? (
          <Suspense fallback={<PlainBody {...body} limit={windowful} />}>
            <WindowBody {...body} compact={compact} whole={total <= wholeUpTo} scroller={scroller} />
          </Suspense>
        ) : (
          <PlainBody {...body} />
        )}
      </tbody>
    </table>
  );
}
