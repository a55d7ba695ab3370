/**
 * The indexes of the rows to draw, in order: those in sight, the first `filled`, and the pinned ones with their
 * neighbours, so that the arrow keys find these. A pinned index of -1 is none.
 */
export function drawnIndexes(
  inSight: readonly number[],
  length: number,
  filled: number,
  pinned: readonly number[],
): number[] {
  const drawn = new Set(inSight);
  for (let index = 0; index < Math.min(filled, length); index += 1) drawn.add(index);
  for (const pin of pinned)
    if (pin !== -1)
      for (const index of [pin - 1, pin, pin + 1]) if (index >= 0 && index < length) drawn.add(index);
  return [...drawn].sort((one, other) => one - other);
}
