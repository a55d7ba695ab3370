import type { KeyedField } from '../paper/own-fields.ts';
import { choices } from '../preferences/storage.ts';
import { formatPair, parsePairs } from '../view/address.ts';
import { formatColumns, parseColumns } from '../view/codec/columns-codec.ts';
import type { ColumnKey } from '../view/columns.ts';

const name = 'cols';

/**
 * Adds the stored columns to the URL when the list has loaded, unless it names columns; afterwards the
 * URL alone decides. `fields` are the list's own. Ignores an invalid stored value, but does not delete it.
 */
export function applyColumns(fields: readonly KeyedField[] = []): void {
  const address = withColumns(location.search, choices.read(name) ?? '', fields);
  if (address !== location.search)
    history.replaceState(history.state, '', location.pathname + address + location.hash);
}

/** Stores the chosen columns for the next visit; null deletes them. */
export function storeColumns(columns: readonly ColumnKey[] | null): void {
  choices.write(name, columns === null ? null : formatColumns(columns));
}

/** Adds columns to the query of a URL, unless it already names some or the text is not a valid list. */
function withColumns(search: string, text: string, fields: readonly KeyedField[]): string {
  if (parsePairs(search).some((pair) => pair.key === name)) return search;
  let isValid = true;
  const markInvalid = () => {
    isValid = false;
  };
  const columns = parseColumns(text, markInvalid, fields);
  if (columns === null || !isValid) return search;
  return `${search === '' ? '?' : `${search}&`}${formatPair(name, formatColumns(columns))}`;
}
