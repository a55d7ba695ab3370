import type { KeyedField } from '../paper/own-fields.ts';
import { type ColumnKey, columnsOf } from './columns.ts';

/** Orders all columns: the shown ones as they are, each hidden one after those declared before it. */
export function arrangeColumns(shown: readonly ColumnKey[], fields: readonly KeyedField[] = []): ColumnKey[] {
  const order = [...shown];
  const columns = columnsOf(fields);
  for (const [index, { key }] of columns.entries()) {
    if (order.includes(key)) continue;
    const earlier = columns.slice(0, index).map((column) => order.indexOf(column.key));
    order.splice(Math.max(-1, ...earlier) + 1, 0, key);
  }
  return order;
}

/** Moves a shown column past the next shown one, skipping hidden ones; at the end it stays. */
export function moveColumn(
  order: readonly ColumnKey[],
  shown: readonly ColumnKey[],
  key: ColumnKey,
  by: 1 | -1,
): ColumnKey[] {
  const visible = order.filter((other) => shown.includes(other));
  const neighbour = visible[visible.indexOf(key) + by];
  if (neighbour === undefined) return [...order];
  const others = order.filter((other) => other !== key);
  return others.toSpliced(others.indexOf(neighbour) + (by === 1 ? 1 : 0), 0, key);
}
