/**
 * A page as far as it is within `context` of some lines, given by their numbers from 1, or is its top or its
 * structure. For speed; blank lines keep the places of the rest.
 */
export function aroundLines(
  page: readonly string[],
  lines: readonly number[],
  context: number,
): readonly string[] {
  const isKept = page.map((text, index) => index < context || isStructure(text, page[index + 1] ?? ''));
  for (const line of lines) isKept.fill(true, Math.max(0, line - context), line + context);
  return page.map((text, index) => (isKept[index] ? text : ''));
}

/** Whether a line is a heading, opens or closes a block, or is the header of a table. */
function isStructure(text: string, next: string): boolean {
  const isDelimiter = (line: string) => /^\s*\|?\s*:?-+:?\s*(?:\||$)/u.test(line);
  return /^\s*(?:#{1,6}\s|```|~~~|<\/?[a-z])/iu.test(text) || isDelimiter(text) || isDelimiter(next);
}
