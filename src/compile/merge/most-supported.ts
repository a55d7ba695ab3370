import { compare } from '../diagnostics/reporter.ts';

/** The value that most entries print. Ties go to `prefer`, then to the order of the letters: never to the order of the files. */
export function mostSupported(values: readonly string[], prefer: (a: string, b: string) => number): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || prefer(a, b) || compare(a, b),
  );
  return best?.[0] ?? '';
}
