/** Increments `numbers[index]` and returns its old value, as a counting sort does to assign positions. */
export function bump(numbers: Uint32Array, index: number): number {
  const before = numbers[index] ?? 0;
  numbers[index] = before + 1;
  return before;
}
