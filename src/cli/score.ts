import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileFolder } from './compile-folder.ts';
import { belowFloors, floorsSchema, raiseFloors, type Score, scoreSchema } from './score-floors.ts';
import { goldFolder, goldNames, listFolders, scorer, sharedLists } from './shared-lists.ts';
import { projectRoot } from './site-config.ts';
import { writeWhole } from './write-whole.ts';

const usage = 'usage: npm run score -- [--raise]';
const floorsFile = join(projectRoot, 'src/cli/score-floors.json');

/**
 * Compiles the real lists beside the project and holds them against what a careful reader wrote down of them.
 * Exit codes: 0 no figure is below its floor, or there are no such lists; 1 one is, or a list is missing; 2 wrong usage.
 * With --raise the floors rise to the level reached.
 */
export function run(args: string[]): number {
  const raise = readRaise(args);
  if (raise === null) {
    console.error(usage);
    return 2;
  }
  const names = goldNames();
  if (names.length === 0) {
    console.log('no score: the annotated lists are not beside the project');
    return 0;
  }
  const floors = floorsSchema.parse(JSON.parse(readFileSync(floorsFile, 'utf8')));
  const score = scoreLists();
  const problems = [
    ...names.filter((name) => !(name in score.lists)).map((name) => `${name}: annotated, but not scored`),
    ...belowFloors(score, floors),
  ];
  for (const problem of problems) console.error(problem);
  if (raise) writeWhole(floorsFile, `${JSON.stringify(raiseFloors(score, floors), null, 2)}\n`);
  return problems.length === 0 ? 0 : 1;
}

function readRaise(args: string[]): boolean | null {
  try {
    return parseArgs({ args, options: { raise: { type: 'boolean', default: false } } }).values.raise;
  } catch {
    return null;
  }
}

/** Compiles the lists, prints the scorer's table and gives its figures. */
function scoreLists(): Score {
  const datasets = mkdtempSync(join(tmpdir(), 'paperdex-score-'));
  try {
    for (const folder of listFolders(sharedLists))
      writeFileSync(join(datasets, `${basename(folder)}.json`), JSON.stringify(compileFolder(folder).dataset));
    const options = [scorer, '--gold', goldFolder, '--dataset', datasets, '--no-files'];
    spawnSync(process.execPath, options, { stdio: 'inherit' });
    const { stdout } = spawnSync(process.execPath, [...options, '--json'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
    return scoreSchema.parse(JSON.parse(stdout));
  } finally {
    rmSync(datasets, { recursive: true });
  }
}
