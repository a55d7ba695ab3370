import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CommandError } from '../command-error.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { KnownDiagnostics } from './known-diagnostics.ts';

/** The file in the list's folder with the diagnostics that are accepted as they are. */
export const baselineFile = 'paperdex-baseline.json';

const baselineSchema = z.object({ accepted: z.record(z.string(), z.int().check(z.gte(1))) });

/** The accepted diagnostics of the list in a folder; none without a file. Throws a CommandError if it cannot be read. */
export function readBaseline(folder: string): KnownDiagnostics {
  const path = join(folder, baselineFile);
  try {
    const text = textOf(path);
    if (text === null) return new Map();
    return new Map(Object.entries(baselineSchema.parse(JSON.parse(text)).accepted));
  } catch {
    throw new CommandError(`${path} is not a baseline; write it again with --update-baseline`);
  }
}

/** Accepts diagnostics as they are. The file is sorted, so that it changes little in git. */
export function writeBaseline(folder: string, known: KnownDiagnostics): void {
  const accepted = Object.fromEntries([...known].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  writeAtomically(join(folder, baselineFile), `${JSON.stringify({ accepted }, null, 1)}\n`);
}

/** Null if there is no such file. Throws for anything but a file: a pipe would never end. */
function textOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (!found.isFile()) throw new Error(`${path} is not a file`);
  return readFileSync(path, 'utf8');
}
