import { parseArgs } from 'node:util';

/** What to fuzz, how long and from where. */
export interface FuzzOptions {
  /** For all targets together. */
  readonly minutes: number;
  readonly seed: number;
  /** Empty for all. */
  readonly target: string;
  /** Where fast-check found a counterexample: only this input is checked. */
  readonly path: string | null;
}

/** Reads the options of the command line; null for wrong usage. */
export function readFuzzOptions(args: string[], now: number): FuzzOptions | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        minutes: { type: 'string', default: '1' },
        seed: { type: 'string', default: String(now % 1_000_000) },
        target: { type: 'string', default: '' },
        path: { type: 'string' },
      },
    });
    const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
    if (!(minutes > 0 && minutes <= 600) || !Number.isSafeInteger(seed)) return null;
    if (values.path !== undefined && values.target === '') return null;
    return { minutes, seed, target: values.target, path: values.path ?? null };
  } catch {
    return null;
  }
}
