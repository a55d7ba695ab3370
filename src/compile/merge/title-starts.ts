import { compare } from '../diagnostics/reporter.ts';

/** Makes a search over the keys of titles: for the key of a title that is cut, the position of the first title that goes on from it, or -1. */
export function titleStarts(keys: readonly string[]): (start: string) => number {
  const sorted = keys
    .map((key, index) => ({ key, index }))
    .sort((a, b) => compare(a.key, b.key) || a.index - b.index);
  const known = new Map<string, number>();
  const find = (start: string): number => {
    let first = -1;
    for (let at = firstFrom(sorted, start); sorted[at]?.key.startsWith(start); at++) {
      const { key = '', index = 0 } = sorted[at] ?? {};
      if (key !== start && (first < 0 || index < first)) first = index;
    }
    return first;
  };
  return (start) => {
    const found = known.get(start) ?? find(start);
    known.set(start, found);
    return found;
  };
}

/** The place of the first key that is not before another. */
function firstFrom(sorted: readonly { readonly key: string }[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[middle]?.key ?? '', key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
