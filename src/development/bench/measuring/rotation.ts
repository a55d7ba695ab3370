/** Rotates items left by `round` positions, so that each comes first in turn. */
export function rotated<Item>(items: readonly Item[], round: number): Item[] {
  const start = round % Math.max(items.length, 1);
  return [...items.slice(start), ...items.slice(0, start)];
}
