/**
 * Trims a text and ends it with a full stop, unless it has a final punctuation mark; empty for an empty text.
 */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.?!…。？！]["'”’)\]]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Joins up to `max` names, or one more, and counts the others: `Ada Lovelace, Jan Berg, and 3 others`. */
export function joinNames(names: readonly string[], max: number, others: (count: number) => string): string {
  return names.length <= max + 1
    ? names.join(', ')
    : `${names.slice(0, max).join(', ')}, ${others(names.length - max)}`;
}
