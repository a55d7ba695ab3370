import { compareCodeUnits } from '../diagnostics/compare-code-units.ts';

/** The most frequent value. Ties go by `prefer`, then by code unit: the order of files has no effect. */
export function mostCommon(values: readonly string[], prefer: (a: string, b: string) => number): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || prefer(a, b) || compareCodeUnits(a, b),
  );
  return best?.[0] ?? '';
}
