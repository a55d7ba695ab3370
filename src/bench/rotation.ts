/** The same things in the same cycle, begun further on each round, so that no one always comes first or behind the same other. */
export function rotated<Thing>(things: readonly Thing[], round: number): Thing[] {
  const start = round % Math.max(things.length, 1);
  return [...things.slice(start), ...things.slice(0, start)];
}
