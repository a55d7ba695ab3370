/** A fixed locale, so that a list has the same order on every machine; "v9" sorts before "v10". */
const collator = new Intl.Collator('en', { numeric: true });

/** Compares two names as a dictionary does. Names that collate equal are ordered by code unit. */
export function byName(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
