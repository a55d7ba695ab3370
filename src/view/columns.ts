import type { OwnKey } from '../paper/facets.ts';
import type { KeyedField } from '../paper/own-fields.ts';

interface ColumnDeclaration<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** Whether it is shown by default, if there is space. */
  readonly byDefault: boolean;
}

/**
 * The columns of every list besides the title, which always comes first. A column whose key is a sort key can
 * be sorted.
 */
export const optionalColumns = [
  { key: 'venue', label: 'Venue', byDefault: true },
  { key: 'year', label: 'Year', byDefault: true },
  { key: 'topic', label: 'Topic', byDefault: true },
  { key: 'affil', label: 'Affiliation', byDefault: true },
  { key: 'author', label: 'Author', byDefault: false },
  { key: 'award', label: 'Award', byDefault: false },
  { key: 'tag', label: 'Tag', byDefault: false },
  { key: 'added', label: 'Added', byDefault: false },
  { key: 'links', label: 'Links', byDefault: true },
] as const satisfies readonly ColumnDeclaration<string>[];

export type ColumnKey = (typeof optionalColumns)[number]['key'] | OwnKey;
type Column = ColumnDeclaration<ColumnKey>;

/** The columns of a list besides the title: its own fields come before the links and are hidden by default. */
export function columnsOf(fields: readonly KeyedField[]): readonly Column[] {
  const common: readonly Column[] = optionalColumns;
  return common.toSpliced(-1, 0, ...fields.map(({ key, label }) => ({ key, label, byDefault: false })));
}

/** The default columns. */
export const defaultColumns: readonly ColumnKey[] = optionalColumns
  .filter(({ byDefault }) => byDefault)
  .map(({ key }) => key);

/** The heading of a column. */
export function columnLabel(key: ColumnKey, fields: readonly KeyedField[] = []): string {
  return columnsOf(fields).find((column) => column.key === key)?.label ?? key;
}

/** Tells whether two views have the same columns in the same order. */
export function sameColumns(a: readonly ColumnKey[] | null, b: readonly ColumnKey[] | null): boolean {
  return a === b || a?.join() === b?.join();
}

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
