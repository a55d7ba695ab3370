import { statSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { findCorpus } from '../testing/corpus.ts';
import { benchCompile } from './compile/bench-compile.ts';
import { benchFacets } from './facet-engines/bench-facets.ts';
import { benchGrowth } from './growth/bench-growth.ts';
import { benchKeys } from './keys/bench-keys.ts';
import { benchLoad } from './load/bench-load.ts';
import { benchSearch } from './text-engines/bench-search.ts';

/** What can be measured, each part by its word. */
const parts: Readonly<Record<string, (lists: string) => string | Promise<string>>> = {
  compile: benchCompile,
  growth: benchGrowth,
  facets: benchFacets,
  search: benchSearch,
  keys: benchKeys,
  load: benchLoad,
};

const usage = `usage: npm run bench -- [${Object.keys(parts).join(' | ')}] [LISTS_DIR, for what is compiled and loaded]`;

/**
 * Measures everything, or the part that is named: compiling and the preview, on the lists of a folder, those of the corpus when none is
 * named, the bundled one without it; facets and search against other libraries, keys and loading in a browser. Prints a line as each thing is had, then the tables. Exit codes: 0 measured, 2 wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  const [word = '', ...others] = args;
  const named = parts[word];
  const [lists, ...more] = named === undefined ? args : others;
  const takesLists = named === undefined || named === benchCompile || named === benchLoad;
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
