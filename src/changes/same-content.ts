/** Fields that an edit elsewhere in the file changes. */
const positions: ReadonlySet<string> = new Set(['line', 'endLine']);

/** Whether two values of the dataset are equal, apart from line numbers. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = fieldsOf(one);
  const others = fieldsOf(other);
  if (fields.length !== others.length) return false;
  const values = new Map(others);
  return fields.every(([field, value]) => values.has(field) && sameContent(value, values.get(field)));
}

function fieldsOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([field, each]) => each !== undefined && !positions.has(field));
}
