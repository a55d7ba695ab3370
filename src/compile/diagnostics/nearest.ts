/** Words that differ in more letters are not what was meant. */
const maxDifference = 2;

/** The known word that is most like a mistyped one; null if none is like it. */
export function nearest(word: string, known: readonly string[]): string | null {
  const [best] = known
    .map((each) => ({ each, difference: differenceOf(word, each) }))
    .filter(({ each, difference }) => difference <= Math.min(maxDifference, each.length - 1))
    .toSorted((a, b) => a.difference - b.difference);
  return best?.each ?? null;
}

/** How many letters must be added, left out or replaced to make one word of the other (Levenshtein, 1966). */
function differenceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1];
    for (const [left, otherLetter] of [...other].entries())
      next.push(
        Math.min(
          (row[left + 1] ?? 0) + 1,
          (next[left] ?? 0) + 1,
          (row[left] ?? 0) + (letter === otherLetter ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
