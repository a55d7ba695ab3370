import { statSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { findCorpus } from '../../testing/corpus.ts';
import { benchCompile } from './compile/bench-compile.ts';
import { benchEdits } from './compile/bench-edits.ts';
import { benchFacets } from './facet-engines/bench-facets.ts';
import { benchGrowth } from './growth/bench-growth.ts';
import { benchKeys } from './keys/bench-keys.ts';
import { benchKills } from './kills/bench-kills.ts';
import { benchLoad } from './load/bench-load.ts';
import { benchSearch } from './text-engines/bench-search.ts';

/** The benchmarks by name. Each takes the folder of lists (empty for none) and returns its tables. */
const parts: Readonly<Record<string, (lists: string) => string | Promise<string>>> = {
  compile: benchCompile,
  edit: benchEdits,
  growth: benchGrowth,
  facets: benchFacets,
  search: benchSearch,
  keys: benchKeys,
  load: benchLoad,
  kills: benchKills,
};

/** Those that take a folder of lists. */
const withLists = new Set<unknown>([benchCompile, benchEdits, benchKeys, benchLoad]);

const usage = `usage: npm run bench -- [${Object.keys(parts).join(' | ')}] [LISTS_DIR]   (LISTS_DIR for compile, edit, keys and load only)`;

/**
 * Runs all benchmarks, or the named one, and prints their tables; progress goes to stderr. `compile`, `edit`,
 * `keys` and `load` use the lists of a folder: by default those of the corpus; without a corpus `keys` uses generated
 * papers and the others the bundled list. Exit codes: 0 measured, 2 wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const [name = '', ...others] = args;
  const named = parts[name];
  const [lists, ...more] = named === undefined ? args : others;
  const takesLists = named === undefined || withLists.has(named);
  if (more.length > 0 || (lists !== undefined && !(takesLists && isFolder(lists)))) {
    console.error(usage);
    return 2;
  }
  for (const part of named === undefined ? Object.values(parts) : [named]) {
    const tables = await part(lists ?? findCorpus()?.lists ?? '');
    console.log(
      `Node ${process.versions.node}, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}\n`,
    );
    console.log(`${tables}\n`);
  }
  return 0;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
