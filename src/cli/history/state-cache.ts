import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import type { Matchable } from '../../changes/match-papers.ts';
import type { ListFiles } from '../../compile/read/read-list.ts';
import { id } from '../../paper/schemas/history-fields.ts';
import { identifiers } from '../../paper/schemas/identifiers.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { version } from '../version.ts';
import { earlierStates } from './earlier-states.ts';
import type { Location } from './locate-repository.ts';
import type { RewriteCommit } from './read-history.ts';

const fileName = 'paperdex-earlier-papers.json';

const text = z.string();
const paper = z.object({
  ...{ id, formerIds: z.array(id), title: text, identifiers },
  links: z.array(z.object({ url: text })),
  placements: z.array(z.object({ file: text, section: z.array(text) })),
});
const cacheSchema = z.object({ key: text, states: z.array(z.array(paper)) });

/** Like `earlierStates`, with a cache in the folder of the repository: compiling is slow. */
export function cachedStates(
  files: ListFiles,
  folder: string,
  { prefix, gitFolder }: Pick<Location, 'prefix' | 'gitFolder'>,
  rewrites: readonly RewriteCommit[],
): readonly (readonly Matchable[])[] {
  if (rewrites.length === 0) return [];
  const path = join(gitFolder, fileName);
  const key = keyOf(files, prefix, rewrites);
  const known = readStates(path);
  if (known?.key === key) return known.states;
  const states = earlierStates(files, { folder, prefix }, rewrites);
  try {
    writeAtomically(path, JSON.stringify({ key, states }));
  } catch {}
  return states;
}

/** A hash of all that the states depend on. */
function keyOf({ layout, config }: ListFiles, prefix: string, rewrites: readonly RewriteCommit[]): string {
  const commits = rewrites.map(({ before, count, keys }) => [before, count, keys]);
  const all = JSON.stringify([version(), layout, config, prefix, commits]);
  return createHash('sha256').update(all).digest('hex');
}

function readStates(path: string): z.infer<typeof cacheSchema> | null {
  try {
    return cacheSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Missing or damaged.
    return null;
  }
}
