import type { RootContent, Table, TableRow } from 'mdast';

/**
 * Splits a table at the rows for which `placeholderOf` gives an entry. Rows between entries stay a table with
 * the same header. A row with a single non-empty cell is a title for the rows below and becomes a paragraph.
 * The header is dropped if no other rows remain.
 */
export function splitTableAtEntries(
  table: Table,
  placeholderOf: (row: TableRow) => RootContent | null,
): RootContent[] {
  const [top, ...rows] = table.children;
  if (top === undefined) return [];
  const isBare = filledCells(top).length === 0;
  const [head, others] =
    isBare && rows[0] !== undefined && placeholderOf(rows[0]) === null
      ? [rows[0], rows.slice(1)]
      : [top, rows];
  const found: RootContent[] = [];
  let between: TableRow[] = [];
  const close = () => {
    if (between.length > 0) found.push({ ...table, children: [head, ...between] });
    between = [];
  };
  for (const row of others) {
    const entry = placeholderOf(row);
    const filled = filledCells(row);
    const [only] = filled;
    if (entry === null && filled.length > 1) between.push(row);
    if (entry === null && filled.length !== 1) continue;
    close();
    if (entry !== null) found.push(entry);
    else if (only !== undefined)
      found.push({ type: 'paragraph', children: [{ type: 'strong', children: only.children }] });
  }
  close();
  return found;
}

function filledCells({ children }: TableRow): TableRow['children'] {
  return children.filter((cell) => cell.children.length > 0);
}
