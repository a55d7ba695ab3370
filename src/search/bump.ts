/** Raises one of some numbers by one and returns what it was: how a counting sort hands out places. */
export function bump(numbers: Uint32Array, index: number): number {
  const before = numbers[index] ?? 0;
  numbers[index] = before + 1;
  return before;
}
