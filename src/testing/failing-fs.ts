import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** These change what is on the disk, so they fail if it is full. */
const writes = new Set(['openSync', 'writeSync', 'writeFileSync', 'copyFileSync', 'mkdirSync', 'fsyncSync']);

/** The first never throws; to fail the second would leave files open. */
const neverThrow = new Set(['existsSync', 'closeSync']);

/** Which calls of the file system fail. */
export interface Fault {
  /** The number of the first call that fails, from 1. */
  readonly at: number;
  readonly code: string;
  /** `once`: only that call. `full`: also all later calls that write, as on a full disk. */
  readonly kind: 'once' | 'full';
}

/** What became of a run with a fault: how many calls failed, and what it threw; null if it ended. */
export interface FaultyRun {
  readonly failures: number;
  readonly error: unknown;
}

/** Runs a synchronous function while calls of the file system that concern a folder fail. */
export function runWithFault(folder: string, { at, code, kind }: Fault, run: () => void): FaultyRun {
  let [calls, failures] = [0, 0];
  const restore = wrapAll((name, args) => {
    if (!args.some((arg) => typeof arg === 'number' || (typeof arg === 'string' && arg.startsWith(folder))))
      return;
    if (kind === 'full' && !writes.has(name)) return;
    calls += 1;
    if (calls !== at && !(kind === 'full' && calls > at)) return;
    failures += 1;
    throw Object.assign(new Error(`${code}: injected, ${name}`), { code, syscall: name });
  });
  try {
    run();
    return { failures, error: null };
  } catch (error) {
    return { failures, error };
  } finally {
    restore();
  }
}

/** Calls `before` ahead of every synchronous call that may throw. Returns a function that ends this. */
function wrapAll(before: (name: string, args: readonly unknown[]) => void): () => void {
  const calls: object = fs;
  const names = Object.keys(fs).filter(
    (name) =>
      name.endsWith('Sync') && !neverThrow.has(name) && typeof Reflect.get(calls, name) === 'function',
  );
  const originals = names.map((name) => [name, Reflect.get(calls, name)] as const);
  for (const [name, original] of originals)
    Reflect.set(
      calls,
      name,
      new Proxy(original, {
        apply: (call, self, args: unknown[]) => {
          before(name, args);
          return Reflect.apply(call, self, args);
        },
      }),
    );
  syncBuiltinESMExports();
  return () => {
    for (const [name, original] of originals) Reflect.set(calls, name, original);
    syncBuiltinESMExports();
  };
}

/** Runs a function with a fault at its first call, its second and so on, until no call fails any more. Returns how many faults there were. */
export function withEveryFault(fault: Omit<Fault, 'at'>, runOnce: (fault: Fault) => FaultyRun): number {
  for (let at = 1; ; at += 1) if (runOnce({ ...fault, at }).failures === 0) return at - 1;
}
