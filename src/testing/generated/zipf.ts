/**
 * Returns a function that draws ranks from 0 to `size - 1`, rank n about `1 / (n + 1) ** exponent` as often
 * as the first. Words of a language follow an exponent of about 1; people and places are more even.
 */
export function zipfRanks(random: () => number, size: number, exponent = 1): () => number {
  let sum = 0;
  const cumulative = Array.from({ length: size }, (_, rank) => {
    sum += 1 / (rank + 1) ** exponent;
    return sum;
  });
  return () => firstAtLeast(cumulative, random() * sum);
}

function firstAtLeast(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
