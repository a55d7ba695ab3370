/**
 * Trims a text and ends it with a full stop, unless it has a final punctuation mark; empty for an empty text.
 */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.?!…。？！]["'”’)\]]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/**
 * Lists `max` names and counts the rest: `Ada Lovelace, Jan Berg, and 3 others`; lists `max + 1` rather than
 * say "and 1 other".
 */
export function joinNames(names: readonly string[], max: number, others: (count: number) => string): string {
  return names.length <= max + 1
    ? names.join(', ')
    : `${names.slice(0, max).join(', ')}, ${others(names.length - max)}`;
}
