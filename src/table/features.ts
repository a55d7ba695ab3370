import { metaHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';

/** How a column is laid out. */
export interface ColumnMeta {
  /**
   * Width in rem. The title column takes the remaining width, but at least this when the reader chose
   * columns. `head` sets it by a class: the prerendered HTML may contain no inline styles.
   */
  readonly width: number;
  /**
   * Classes of the header cell and of the body cells: when the column is visible, and its place in a card.
   */
  readonly head: string;
  readonly cell: string;
}

/** What of the view the cells show. */
export interface TableMeta {
  /** The id of the open paper. */
  readonly open: string | null;
  /** The ids of the selected rows. */
  readonly selected: ReadonlySet<string>;
}

/** The table only shows the sort order in its head; the rows are already sorted. */
export const features = tableFeatures({
  rowSortingFeature,
  columnMeta: metaHelper<ColumnMeta>(),
  tableMeta: metaHelper<TableMeta>(),
});
