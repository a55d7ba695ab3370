/** Whether two sets have the same members. */
export function isSameSet<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  return a === b || (a.size === b.size && [...a].every((value) => b.has(value)));
}
