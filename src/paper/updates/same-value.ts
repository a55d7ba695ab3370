type Fields = Readonly<Record<string, unknown>>;

/** Whether two values of a dataset are equal: the same as JSON, in whatever order their fields are. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => sameValue(item, other[index]))
    );
  return sameFields(one as Fields, other as Fields);
}

function sameFields(one: Fields, other: Fields): boolean {
  const fields = Object.keys(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every((field) => Object.hasOwn(other, field) && sameValue(one[field], other[field]))
  );
}
