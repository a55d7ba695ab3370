import * as viewMessages from '../messages/view.ts';
import { type ColumnKey, optionalColumns } from './columns.ts';
import { quote } from './quote.ts';
import type { Notice } from './selection-codec.ts';

/** The column that is always there: an address names it only to say that there is no other one. */
const always = 'title';

const keys: readonly ColumnKey[] = optionalColumns.map(({ key }) => key);

/**
 * Reads `year,venue`: the shown columns in order, without the title; a column counts once, unknown ones are left out with a notice.
 * Returns null, the usual columns, when no word names a column.
 */
export function parseColumns(text: string, notice: Notice): ColumnKey[] | null {
  const words = text.split(',').filter((word) => word !== '');
  const columns = words.flatMap((word) => {
    const key = keys.find((candidate) => candidate === word);
    if (key === undefined && word !== always) notice(viewMessages.noColumn(quote(word), keys));
    return key ?? [];
  });
  return columns.length > 0 || words.includes(always) ? [...new Set(columns)] : null;
}

/** Writes the shown columns as `year,venue`; `title` when there is no other one. */
export function formatColumns(columns: readonly ColumnKey[]): string {
  return columns.length === 0 ? always : columns.join(',');
}
