interface ColumnDeclaration {
  readonly key: string;
  readonly label: string;
  /** Whether it is shown, where there is room, before any choice. */
  readonly usual: boolean;
}

/** The columns beside the title, which is always there and always first. Those whose key is a sort key can be sorted by. */
export const optionalColumns = [
  { key: 'venue', label: 'Venue', usual: true },
  { key: 'year', label: 'Year', usual: true },
  { key: 'topic', label: 'Topic', usual: true },
  { key: 'affil', label: 'Affiliation', usual: true },
  { key: 'author', label: 'Author', usual: false },
  { key: 'award', label: 'Award', usual: false },
  { key: 'tag', label: 'Tag', usual: false },
  { key: 'links', label: 'Links', usual: true },
] as const satisfies readonly ColumnDeclaration[];

export type ColumnKey = (typeof optionalColumns)[number]['key'];

/** The columns of a view that asks for none in particular. */
export const usualColumns: readonly ColumnKey[] = optionalColumns
  .filter(({ usual }) => usual)
  .map(({ key }) => key);

/** The word for a column, as its head says it. */
export function columnLabel(key: ColumnKey): string {
  return optionalColumns.find((column) => column.key === key)?.label ?? key;
}

/** Tells whether two views ask for the same columns in the same order. */
export function sameColumns(a: readonly ColumnKey[] | null, b: readonly ColumnKey[] | null): boolean {
  return a === b || a?.join() === b?.join();
}

/** Puts all columns in one order: the shown ones as they stand, each other one behind those that are declared before it. */
export function arrangeColumns(shown: readonly ColumnKey[]): ColumnKey[] {
  const order = [...shown];
  for (const [place, { key }] of optionalColumns.entries()) {
    if (order.includes(key)) continue;
    const earlier = optionalColumns.slice(0, place).map((column) => order.indexOf(column.key));
    order.splice(Math.max(-1, ...earlier) + 1, 0, key);
  }
  return order;
}

/** Moves a shown column past the next shown one on either side, whatever hidden ones stand between; at the end it stays. */
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
