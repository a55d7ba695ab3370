import { spawnSync } from 'node:child_process';
import { type EditedLines, type LineMap, readEditedLines, readLineMap } from './line-map.ts';

/** The states of a list's history. */
export interface History {
  /** The hashes of its commits, oldest first. */
  readonly states: readonly string[];
  /** Puts the files of a state into the folder. */
  readonly checkOut: (state: string) => void;
  /** How lines move from one state to another. */
  readonly linesMoved: (from: string, to: string) => LineMap;
  /** The same, edited lines included. */
  readonly linesEdited: (from: string, to: string) => EditedLines;
}

/** Clones a git bundle into a folder. Throws if git fails. */
export function openHistory(bundle: string, folder: string): History {
  git('clone', '--quiet', '--no-checkout', bundle, folder);
  const inFolder = (...args: readonly string[]) => git('-C', folder, ...args);
  const diff = (from: string, to: string) => {
    const options = [
      '--unified=0',
      '--find-renames',
      '--no-color',
      '--no-ext-diff',
      '--src-prefix=a/',
      '--dst-prefix=b/',
    ];
    return inFolder('-c', 'core.quotePath=false', 'diff', ...options, from, to);
  };
  return {
    states: inFolder('log', '--all', '--reverse', '--format=%H').trim().split('\n'),
    checkOut: (state) => {
      inFolder('checkout', '--quiet', '--force', '--detach', state);
    },
    linesMoved: (from, to) => readLineMap(diff(from, to)),
    linesEdited: (from, to) => readEditedLines(diff(from, to)),
  };
}

function git(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}
