import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from './site-config.ts';

/** Real lists, and what a careful reader wrote down of them: they stand beside the project, not in it. */
const shared = realFolder(join(projectRoot, '../shared'));

/** Pages that are written to do harm, or badly. */
export const hostilePages = join(shared, 'hostile/md');

/** The folder of real lists, each a folder of its own. */
export const sharedLists = join(shared, 'lists');

/** What is written down of the lists, one file a list. */
export const goldFolder = join(shared, 'gold/lists');

/** The program that holds datasets against the gold. */
export const scorer = join(shared, 'gold/score.mjs');

/** Where a folder really stands, if it is there: a program reached by a link does not know itself again. */
function realFolder(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/** The lists in a folder, by name; none when there is no such folder. */
export function listFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .sort();
}

/** The names of the lists that have a gold file; none when there is no gold. */
export function goldNames(): string[] {
  if (!existsSync(goldFolder)) return [];
  return readdirSync(goldFolder)
    .filter((name) => name.endsWith('.gold.jsonl'))
    .map((name) => basename(name, '.gold.jsonl'))
    .sort();
}
