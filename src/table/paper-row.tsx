import type { Cell, Row } from '@tanstack/react-table';
import { memo, type ReactNode, type RefCallback, useCallback } from 'react';
import { rowAttributes } from '../ui/dom.ts';
import { type ColumnKey, sameColumns } from '../view/columns.ts';
import type { features } from './features.ts';
import { type RowItem, sameItem } from './row-item.ts';

export type TableRow = Row<typeof features, RowItem>;

interface CellsProps {
  row: TableRow;
  /** The columns, only to notice a change: `row` itself has its cells. */
  columns: readonly ColumnKey[];
  open: boolean;
  selected: boolean;
}

interface PaperRowProps extends CellsProps {
  /** The index among all rows, when only some of them are rendered. */
  index?: number;
  measure?: RefCallback<HTMLTableRowElement> | undefined;
}

const rowClasses =
  'group/row relative border-b border-line bg-paper align-baseline hover:bg-surface data-selected:bg-tint data-open:bg-tint data-open:[box-shadow:inset_3px_0_0_var(--accent)] ' +
  '@max-cards:flex @max-cards:flex-wrap @max-cards:items-center @max-cards:gap-x-2 @max-cards:ps-4 @max-cards:pe-11 @max-cards:py-1.5 @max-cards:in-data-selecting:ps-10';

/**
 * A table row, or a card where the table is narrow. Renders again only when its paper, its place or its state changes.
 */
export const PaperRow = memo(
  PlainRow,
  (before, after) => before.index === after.index && haveSameCells(before, after),
);

/** The cells of a row: they stay when only its place changes, as that of all rows below a new paper does. */
const RowCells = memo(PlainCells, haveSameCells);

function PlainRow({ row, columns, open, selected, index, measure }: PaperRowProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that shows another paper is measured anew
  const ref = useCallback((element: HTMLTableRowElement) => measure?.(element), [measure, row.original]);
  return (
    <tr
      ref={measure && ref}
      {...rowAttributes(row.original.paper.id)}
      data-open={open ? '' : undefined}
      data-selected={selected ? '' : undefined}
      data-index={index}
      aria-rowindex={index === undefined ? undefined : index + 2}
      className={rowClasses}
    >
      <RowCells row={row} columns={columns} open={open} selected={selected} />
    </tr>
  );
}

function PlainCells({ row }: CellsProps) {
  return row.getAllCells().map((cell) => (
    <td
      key={cell.column.id}
      className={`pe-3 py-1 text-cell leading-4.5 @cards:compact:py-0.75 text-ink-muted @max-cards:p-0 empty:@max-cards:hidden ${cell.column.columnDef.meta?.cell ?? ''}`}
    >
      {contentOf(cell)}
    </td>
  ));
}

/** What a cell shows. Called, not rendered as a component: a row has seven, and each would be two more. */
function contentOf(cell: Cell<typeof features, RowItem>): ReactNode {
  const { cell: content } = cell.column.columnDef;
  return typeof content === 'function' ? content(cell.getContext()) : content;
}

/** Compares what is visible: every view change and every save creates new rows, most of them unchanged. */
function haveSameCells(before: CellsProps, after: CellsProps): boolean {
  return (
    before.open === after.open &&
    before.selected === after.selected &&
    sameColumns(before.columns, after.columns) &&
    sameItem(before.row.original, after.row.original)
  );
}
