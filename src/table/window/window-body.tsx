import './low-window.ts';
import { type ReactElement, type ReactNode, type RefObject, useEffect, useMemo } from 'react';
import type { KeyedField } from '../../paper/own-fields.ts';
import { restoredAttribute } from '../../ui/dom.ts';
import type { ColumnKey } from '../../view/columns.ts';
import { PaperRow } from '../paper-row.tsx';
import type { Rows } from '../row-item.ts';
import { useRows } from '../use-rows.ts';
import { useEdgeKeys } from './use-edge-keys.ts';
import { useFilledRows } from './use-filled-rows.ts';
import { useFocusedRow } from './use-focused-row.ts';
import { useHeldRow } from './use-held-row.ts';
import { useRowKeys } from './use-row-keys.ts';
import { headHeight, useRowVirtualizer } from './use-row-virtualizer.ts';
import { useRowsAtOnce } from './use-rows-at-once.ts';

export interface WindowBodyProps {
  rows: Rows;
  /** The columns between the title and the star. */
  columns: readonly ColumnKey[];
  /** The list's own fields. */
  fields: readonly KeyedField[];
  open: string | null;
  /** The ids of the selected rows. */
  selected: ReadonlySet<string>;
  /** Whether rows are one line high. */
  compact: boolean;
  /** Whether rows out of sight are drawn too, in idle time, so that the browser's own find reaches all papers. */
  whole: boolean;
  scroller: RefObject<HTMLElement | null>;
}

/**
 * The rows in sight, between spacers for the others. Besides these rows, it keeps the focused and the open one, and if
 * `whole` it draws the others one by one.
 */
export function WindowBody({
  rows,
  columns,
  fields,
  open,
  selected,
  compact,
  whole,
  scroller,
}: WindowBodyProps): ReactNode {
  const filled = useFilledRows(rows, whole, scroller);
  const atOnce = useRowsAtOnce(rows);
  const keyOf = useRowKeys(rows, whole);
  const { focused, focusRow } = useFocusedRow(rows);
  const openIndex = useMemo(() => (open === null ? -1 : rows.indexOf(open)), [rows, open]);
  const [virtualizer, measure] = useRowVirtualizer({
    ...{ rows, whole, compact, atOnce, filled, scroller },
    // An open paper makes the table narrower, and its rows higher.
    layout: `${open !== null} ${columns.join(' ')}`,
    pinned: [openIndex, focused],
  });

  const holdRow = useHeldRow(rows.length, virtualizer, filled);

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when a paper opens, not when the rows change
  useEffect(() => {
    const { startIndex = 0, endIndex = -1 } = virtualizer.range ?? {};
    const isRestored = scroller.current?.hasAttribute(restoredAttribute) === true;
    if (openIndex !== -1 && !isRestored && (openIndex < startIndex || openIndex > endIndex))
      holdRow(openIndex, 'center');
  }, [open]);

  useEdgeKeys(rows.length, focusRow, holdRow, scroller);

  const drawn = virtualizer.getVirtualItems();
  const indexes = virtualizer.getVirtualIndexes();
  // Once all rows are drawn, scrolling makes none of them anew.
  const drawnIndexList = indexes.length === rows.length ? null : indexes;
  const tableRows = useRows(
    useMemo(
      () => (drawnIndexList ?? [...Array(rows.length).keys()]).map((index) => rows.at(index)),
      [rows, drawnIndexList],
    ),
    columns,
    fields,
    open,
    selected,
  );
  let end = headHeight;
  const body: ReactElement[] = [];
  for (const [place, row] of tableRows.entries()) {
    const { id } = row.original.paper;
    const { index = 0, start = 0, size = 0 } = drawn[place] ?? {};
    if (start > end) body.push(<Spacer key={`above ${index}`} height={start - end} />);
    end = start + size;
    body.push(
      <PaperRow
        key={keyOf(index)}
        row={row}
        columns={columns}
        open={id === open}
        selected={selected.has(id)}
        index={index}
        measure={measure}
      />,
    );
  }
  const below = virtualizer.getTotalSize() + headHeight - end;
  if (below > 0) body.push(<Spacer key="below" height={below} />);
  return body;
}

/** Stands in for rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  return (
    <tr>
      <td style={{ height }} />
    </tr>
  );
}
