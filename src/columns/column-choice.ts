import { choices } from '../ui/storage.ts';
import { formatPair, parsePairs } from '../view/address.ts';
import type { ColumnKey } from '../view/columns.ts';
import { formatColumns, parseColumns } from '../view/columns-codec.ts';

const key = 'cols';

/**
 * On arrival, writes the columns that the reader chose here before into an address that names none; from then on the address alone holds them.
 * What is kept and cannot be read is left as it is.
 */
export function applyColumns(): void {
  const address = withColumns(location.search, choices.read(key) ?? '');
  if (address !== location.search)
    history.replaceState(history.state, '', location.pathname + address + location.hash);
}

/** Keeps the chosen columns for the next visit, or forgets them. */
export function keepColumns(columns: readonly ColumnKey[] | null): void {
  choices.write(key, columns === null ? null : formatColumns(columns));
}

/** Adds columns to the query part of an address, unless it names some already or the text is not all columns. */
function withColumns(search: string, text: string): string {
  if (parsePairs(search).some((pair) => pair.key === key)) return search;
  let sound = true;
  const columns = parseColumns(text, () => {
    sound = false;
  });
  if (columns === null || !sound) return search;
  return `${search === '' ? '?' : `${search}&`}${formatPair(key, formatColumns(columns))}`;
}
