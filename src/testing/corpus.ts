import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Paths to real lists, their annotations and hostile pages. The corpus is not part of the project. */
export interface Corpus {
  /** The folder of real lists, one subfolder per list. */
  readonly lists: string;
  /** The folder of annotations (gold), one file per list. */
  readonly gold: string;
  /** The program that scores datasets against the gold. */
  readonly scorer: string;
  /** The one-page list that the first version was made for, and its gold. */
  readonly seed: string;
  readonly seedGold: string;
  /** The folder of malicious and malformed pages. */
  readonly hostilePages: string;
  /** The folder of malicious and malformed lists, one subfolder per list. */
  readonly hostileTrees: string;
  /** What is expected of the hostile pages, as a table. */
  readonly hostileExpectations: string;
  /** The program that makes up lists, with their gold. */
  readonly generator: string;
  /** The folder of git bundles, one for each list whose history is known. */
  readonly histories: string;
}

/** Thrown if the corpus is required and missing. The message is meant for the terminal. */
export class CorpusError extends Error {}

/**
 * Finds the corpus in the folder named by PAPERDEX_CORPUS; null if the variable is unset or empty. Throws a
 * CorpusError if the folder does not exist.
 */
export function findCorpus(): Corpus | null {
  const named = process.env.PAPERDEX_CORPUS;
  if (named === undefined || named === '') return null;
  if (!existsSync(named))
    throw new CorpusError(`PAPERDEX_CORPUS names ${resolve(named)}, which does not exist`);
  // The scorer compares its own path with argv, which fails through a symbolic link.
  const folder = realpathSync(named);
  return {
    lists: join(folder, 'lists'),
    gold: join(folder, 'gold/lists'),
    scorer: join(folder, 'gold/score.mjs'),
    seed: join(folder, 'seed'),
    seedGold: join(folder, 'gold/seed.gold.jsonl'),
    generator: join(folder, 'listgen/gen.mjs'),
    hostilePages: join(folder, 'hostile/md'),
    hostileTrees: join(folder, 'hostile/trees'),
    hostileExpectations: join(folder, 'hostile/EXPECT.md'),
    histories: join(folder, 'histories'),
  };
}

/** Like `findCorpus`, but throws a CorpusError if PAPERDEX_CORPUS is not set. */
export function requireCorpus(): Corpus {
  const corpus = findCorpus();
  if (corpus === null) throw new CorpusError('set PAPERDEX_CORPUS to the folder of the annotated lists');
  return corpus;
}

/** The paths of the lists in a folder, sorted; empty if the folder does not exist. */
export function foldersOfLists(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .sort();
}

/** The names of the lists with a gold file in a folder, sorted. */
export function goldNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.jsonl'))
    .map((name) => basename(name, '.gold.jsonl'))
    .sort();
}
