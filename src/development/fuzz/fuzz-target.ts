import fc from 'fast-check';
import type { Target } from './target.ts';

/** An input for which something does not hold, as small as could be found. */
export interface Finding {
  readonly target: string;
  readonly input: unknown;
  readonly error: string;
  readonly seed: number;
  /** With the seed, this leads fast-check to the input. */
  readonly path: string;
}

/** The result of a run: how many inputs were checked, and the first finding. */
export interface FuzzRun {
  readonly checked: number;
  readonly finding: Finding | null;
}

/** In milliseconds: making a finding smaller may take this long after the time is up. */
const shrinkTime = 60_000;

/** Checks inputs of a target until the time is up, or the one that a path leads to. */
export function fuzzTarget<Input>(
  { name, inputs, check }: Target<Input>,
  { seed, time, path }: { readonly seed: number; readonly time: number; readonly path: string | null },
): FuzzRun {
  const end = performance.now() + time;
  let checked = 0;
  const property = fc.property(inputs, (input) => {
    checked += 1;
    check(input);
  });
  for (let round = 0; performance.now() < end; round += 1) {
    const result = fc.check(property, {
      seed: seed + round,
      ...(path !== null && { path, endOnFailure: true }),
      numRuns: path === null ? 1_000_000 : 1,
      interruptAfterTimeLimit: Math.max(1, end - performance.now()) + (path === null ? 0 : shrinkTime),
      markInterruptAsFailure: false,
    });
    if (result.failed && result.counterexample !== null)
      return {
        checked,
        finding: {
          target: name,
          input: result.counterexample[0],
          error: String(result.errorInstance),
          seed: result.seed,
          path: result.counterexamplePath ?? '',
        },
      };
    if (path !== null || result.interrupted) break;
  }
  return { checked, finding: null };
}
