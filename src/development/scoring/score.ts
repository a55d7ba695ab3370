import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAtomically } from '../../cli/files/write-atomically.ts';
import { projectRoot } from '../../cli/project-root.ts';
import { compiledList } from '../../testing/compiled/compiled-list.ts';
import { type Corpus, CorpusError, foldersOfLists, goldNames, requireCorpus } from '../../testing/corpus.ts';
import { belowFloors, floorsSchema, raiseFloors, type Score, scoreSchema } from './score-floors.ts';

const usage = 'usage: npm run score -- [--raise]';
const floorsFile = join(projectRoot, 'src/development/scoring/score-floors.json');

/**
 * Compiles the corpus's lists and scores them against their annotations. With --raise, raises the floors of
 * the means to the current figures. Exit codes: 0 no figure below its floor; 1 one is, or a list was not
 * scored; 2 wrong usage or no corpus.
 */
export function run(args: string[]): number {
  const raise = readRaise(args);
  if (raise === null) {
    console.error(usage);
    return 2;
  }
  try {
    return checkFloors(requireCorpus(), raise);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    console.error(`paperdex: ${error.message}`);
    return 2;
  }
}

function checkFloors(corpus: Corpus, raise: boolean): number {
  const names = goldNames(corpus.gold);
  const floors = floorsSchema.parse(JSON.parse(readFileSync(floorsFile, 'utf8')));
  const score = scoreLists(corpus);
  const problems = [
    ...names.filter((name) => !(name in score.lists)).map((name) => `${name}: annotated but not scored`),
    ...belowFloors(score, floors),
  ];
  for (const problem of problems) console.error(problem);
  if (raise) writeAtomically(floorsFile, `${JSON.stringify(raiseFloors(score, floors), null, 2)}\n`);
  return problems.length === 0 ? 0 : 1;
}

function readRaise(args: string[]): boolean | null {
  try {
    return parseArgs({ args, options: { raise: { type: 'boolean', default: false } } }).values.raise;
  } catch {
    return null;
  }
}

/** Compiles the lists, prints the scorer's table and returns its figures. */
function scoreLists({ lists, gold, scorer }: Corpus): Score {
  const datasets = mkdtempSync(join(tmpdir(), 'paperdex-score-'));
  try {
    for (const folder of foldersOfLists(lists))
      writeFileSync(join(datasets, `${basename(folder)}.json`), JSON.stringify(compiledList(folder).dataset));
    const options = [scorer, '--gold', gold, '--dataset', datasets, '--no-files'];
    spawnSync(process.execPath, options, { stdio: 'inherit' });
    const { stdout } = spawnSync(process.execPath, [...options, '--json'], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    return scoreSchema.parse(JSON.parse(stdout));
  } finally {
    rmSync(datasets, { recursive: true });
  }
}
