import { compareCodeUnits } from '../diagnostics/compare-code-units.ts';

/**
 * Creates a function that returns the first index whose key is longer than the argument and starts with it;
 * -1 if there is none.
 */
export function createPrefixSearch(keys: readonly string[]): (start: string) => number {
  const sorted = keys
    .map((key, index) => ({ key, index }))
    .sort((a, b) => compareCodeUnits(a.key, b.key) || a.index - b.index);
  const cache = new Map<string, number>();
  const find = (start: string): number => {
    let first = -1;
    for (let at = lowerBound(sorted, start); sorted[at]?.key.startsWith(start); at++) {
      const { key = '', index = 0 } = sorted[at] ?? {};
      if (key !== start && (first < 0 || index < first)) first = index;
    }
    return first;
  };
  return (start) => {
    const found = cache.get(start) ?? find(start);
    cache.set(start, found);
    return found;
  };
}

/** The index of the first sorted key that is not less than `key`. */
function lowerBound(sorted: readonly { readonly key: string }[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareCodeUnits(sorted[middle]?.key ?? '', key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
