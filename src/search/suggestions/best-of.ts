/** Keeps the best of many in one pass, the best first; of equal ones those that came first. */
export function bestOf<T>(things: Iterable<T>, most: number, compare: (a: T, b: T) => number): T[] {
  const best: T[] = [];
  for (const thing of things) {
    let place = best.length;
    for (
      let above = best[place - 1];
      above !== undefined && compare(thing, above) < 0;
      above = best[place - 1]
    )
      place -= 1;
    if (place >= most) continue;
    best.splice(place, 0, thing);
    best.length = Math.min(best.length, most);
  }
  return best;
}
