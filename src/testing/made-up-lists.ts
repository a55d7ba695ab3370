import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Corpus, CorpusError } from './corpus.ts';

/**
 * Lets the corpus' generator make up lists and calls the function with their folder, which exists until it returns: the
 * lists are in `lists`, what they mean in `gold`. The same options make up the same lists. Throws a CorpusError if
 * the generator fails.
 */
export function withMadeUpLists<T>(
  { generator }: Pick<Corpus, 'generator'>,
  options: Readonly<Record<'seed' | 'lists', number> & { size?: string }>,
  use: (folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-lists-'));
  try {
    const named = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const command = [generator, ...named, '--out', folder];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    if (status !== 0) throw new CorpusError(`no lists could be generated: ${stderr.trim()}`);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
