/**
 * The authors of several entries of one paper: the longest list; of lists as long, the one whose names are
 * spelled out most (`Ada Frost` rather than `A. Frost`); else the first.
 */
export function fullestAuthors(lists: readonly (readonly string[])[]): string[] {
  const [fullest = []] = [...lists].sort((a, b) => b.length - a.length || letters(b) - letters(a));
  return [...fullest];
}

function letters(names: readonly string[]): number {
  return names.join('').replace(/[^\p{L}]/gu, '').length;
}
