/** The `limit` first items of a stable sort, in one pass. */
export function bestOf<T>(items: Iterable<T>, limit: number, compare: (a: T, b: T) => number): T[] {
  const best: T[] = [];
  for (const item of items) {
    let index = best.length;
    for (
      let above = best[index - 1];
      above !== undefined && compare(item, above) < 0;
      above = best[index - 1]
    )
      index -= 1;
    if (index >= limit) continue;
    best.splice(index, 0, item);
    best.length = Math.min(best.length, limit);
  }
  return best;
}
