import { titleKey } from './fold.ts';

/**
 * The similarity of two titles, from 0 to 1: the Dice coefficient of their letter pairs, or 1 if they differ
 * only by a subtitle or a short name in front.
 */
export function titleSimilarity(a: string, b: string): number {
  const first = titleKey(a);
  const second = titleKey(b);
  if (first === second) return 1;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length >= 16 && (long.startsWith(short) || long.endsWith(short))) return 1;
  return dice(short, long);
}

function dice(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let index = 0; index < a.length - 1; index++) {
    const pair = a.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let index = 0; index < b.length - 1; index++) {
    const pair = b.slice(index, index + 2);
    const remaining = pairs.get(pair) ?? 0;
    if (remaining === 0) continue;
    pairs.set(pair, remaining - 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length - 2);
}
