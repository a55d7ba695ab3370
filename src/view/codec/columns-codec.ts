import * as viewMessages from '../../messages/view.ts';
import type { KeyedField } from '../../paper/own-fields.ts';
import { type ColumnKey, columnsOf } from '../columns.ts';
import { quote } from '../quote.ts';
import type { AddNotice } from './selection-codec.ts';

/** The column that is always shown: a URL names it only when it is the only one. */
const titleColumn = 'title';

/**
 * Parses `year,venue`: the distinct shown columns in order, without the title; unknown ones are left out with
 * a notice. Null, for the default columns, when no column is named.
 */
export function parseColumns(
  text: string,
  notice: AddNotice,
  fields: readonly KeyedField[] = [],
): ColumnKey[] | null {
  const keys = columnsOf(fields).map(({ key }) => key);
  const words = text.split(',').filter((word) => word !== '');
  const columns = words.flatMap((word) => {
    const key = keys.find((candidate) => candidate === word);
    if (key === undefined && word !== titleColumn) notice(viewMessages.unknownColumn(quote(word), keys));
    return key ?? [];
  });
  return columns.length > 0 || words.includes(titleColumn) ? [...new Set(columns)] : null;
}

/** Formats the shown columns as `year,venue`, or `title` when there are none. */
export function formatColumns(columns: readonly ColumnKey[]): string {
  return columns.length === 0 ? titleColumn : columns.join(',');
}
