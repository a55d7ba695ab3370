/** Joins the words of an entry that became no field: `In Lamp and Rock; Northmoor University Press`. */
export function joined(parts: readonly string[], publishers: readonly string[] = []): string {
  return parts.reduce((text, words, at) => {
    const before = parts[at - 1] ?? '';
    const isApart = publishers.includes(words) || publishers.includes(before);
    const separator = isApart && before !== '' && !leadsOn.test(before) ? '; ' : ' ';
    return `${text}${separator}${words}`.replace(/\s+/gu, ' ').trim();
  }, '');
}

/** `from Knot Press` */
const leadsOn = /(?:^|\s)(?:in|from|by|at|en)$/iu;
