import { choices } from '../preferences/storage.ts';
import { formatPair, parsePairs } from '../view/address.ts';
import type { ColumnKey } from '../view/columns.ts';
import { formatColumns, parseColumns } from '../view/columns-codec.ts';

const name = 'cols';

/**
 * Adds the stored columns to the address on page load, unless it names columns; afterwards the address alone
 * decides. Ignores an invalid stored value, but does not delete it.
 */
export function applyColumns(): void {
  const address = withColumns(location.search, choices.read(name) ?? '');
  if (address !== location.search)
    history.replaceState(history.state, '', location.pathname + address + location.hash);
}

/** Stores the chosen columns for the next visit; null deletes them. */
export function storeColumns(columns: readonly ColumnKey[] | null): void {
  choices.write(name, columns === null ? null : formatColumns(columns));
}

/** Adds columns to the query of an address, unless it already names some or the text is not a valid list. */
function withColumns(search: string, text: string): string {
  if (parsePairs(search).some((pair) => pair.key === name)) return search;
  let isValid = true;
  const columns = parseColumns(text, () => {
    isValid = false;
  });
  if (columns === null || !isValid) return search;
  return `${search === '' ? '?' : `${search}&`}${formatPair(name, formatColumns(columns))}`;
}
