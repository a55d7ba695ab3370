/** Fields that an edit elsewhere in the file changes. */
const positions: ReadonlySet<string> = new Set(['line', 'endLine']);

type Fields = Readonly<Record<string, unknown>>;

/** Whether two values of the dataset are equal, apart from line numbers. A field may be undefined or missing. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return Array.isArray(one) && Array.isArray(other) && sameItems(one, other);
  return sameFields(one as Fields, other as Fields);
}

function sameItems(ones: readonly unknown[], others: readonly unknown[]): boolean {
  return ones.length === others.length && ones.every((one, index) => sameContent(one, others[index]));
}

function sameFields(one: Fields, other: Fields): boolean {
  return (
    Object.keys(one).every(
      (field) => positions.has(field) || sameContent(one[field], ownField(other, field)),
    ) &&
    Object.keys(other).every(
      (field) => positions.has(field) || Object.hasOwn(one, field) || other[field] === undefined,
    )
  );
}

/** A field of an object itself: `__proto__` may be the name of one. */
function ownField(fields: Fields, field: string): unknown {
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
