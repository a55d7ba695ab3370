/** One fixed locale, so that a list has the same order on every machine; numbers in names count as numbers. */
const collator = new Intl.Collator('en', { numeric: true });

/** Compares two names as a reader would list them; names that read alike are told apart by their characters. */
export function byName(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
