import type { RootContent, Table, TableRow } from 'mdast';

/**
 * Takes a table apart at the rows that `entryOf` gives an entry for. What stands between them stays a table below the same head; a row that
 * fills one cell only, and so speaks of the rows below it, becomes a line. Of a table of nothing but entries the head says nothing more.
 */
export function rowsBetweenEntries(
  table: Table,
  entryOf: (row: TableRow) => RootContent | null,
): RootContent[] {
  const [top, ...rows] = table.children;
  if (top === undefined) return [];
  const isBare = filledIn(top).length === 0;
  const [head, others] =
    isBare && rows[0] !== undefined && entryOf(rows[0]) === null ? [rows[0], rows.slice(1)] : [top, rows];
  const found: RootContent[] = [];
  let between: TableRow[] = [];
  const close = () => {
    if (between.length > 0) found.push({ ...table, children: [head, ...between] });
    between = [];
  };
  for (const row of others) {
    const entry = entryOf(row);
    const filled = filledIn(row);
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

function filledIn({ children }: TableRow): TableRow['children'] {
  return children.filter((cell) => cell.children.length > 0);
}
