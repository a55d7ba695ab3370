import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Real lists, what careful readers wrote down of them, and files made to break a compiler. They are not part of the project. */
export interface Corpus {
  /** The folder of real lists, each a folder of its own. */
  readonly lists: string;
  /** What is written down of the lists, one file a list. */
  readonly gold: string;
  /** The program that holds datasets against the gold. */
  readonly scorer: string;
  /** The list of one page that the first version was made for, and its gold. */
  readonly seed: string;
  readonly seedGold: string;
  /** Pages that are written to do harm, or badly. */
  readonly hostilePages: string;
}

/** Thrown where the corpus is needed and is not there: its message is meant for the terminal. */
export class CorpusError extends Error {}

/** The corpus in the folder that the environment variable PAPERDEX_CORPUS names; null when it names none. Throws a CorpusError when that is no folder. */
export function findCorpus(): Corpus | null {
  const named = process.env.PAPERDEX_CORPUS;
  if (named === undefined || named === '') return null;
  if (!existsSync(named))
    throw new CorpusError(`PAPERDEX_CORPUS names ${resolve(named)}, which does not exist`);
  // A program that is reached by a link does not know itself again.
  const folder = realpathSync(named);
  return {
    lists: join(folder, 'lists'),
    gold: join(folder, 'gold/lists'),
    scorer: join(folder, 'gold/score.mjs'),
    seed: join(folder, 'seed'),
    seedGold: join(folder, 'gold/seed.gold.jsonl'),
    hostilePages: join(folder, 'hostile/md'),
  };
}

/** The corpus, for what is nothing without it. Throws a CorpusError when there is none. */
export function requireCorpus(): Corpus {
  const corpus = findCorpus();
  if (corpus === null) throw new CorpusError('set PAPERDEX_CORPUS to the folder of the annotated lists');
  return corpus;
}

/** The lists in a folder, by name; none when there is no such folder. */
export function listFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .sort();
}

/** The names of the lists that have a gold file in a folder. */
export function goldNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.jsonl'))
    .map((name) => basename(name, '.gold.jsonl'))
    .sort();
}
