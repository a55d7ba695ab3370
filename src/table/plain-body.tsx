import { PaperRow, type TableRow } from './paper-row.tsx';

interface BodyProps {
  rows: readonly TableRow[];
  open: string | null;
}

/** All rows at once, so that the browser's own search finds everything. */
export function PlainBody({ rows, open }: BodyProps) {
  return rows.map((row) => <PaperRow key={row.id} row={row} open={row.original.paper.id === open} />);
}
