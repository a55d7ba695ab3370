import { join, resolve } from 'node:path';
import { projectRoot } from './project-root.ts';

const bundledList = join(projectRoot, 'data');

/** The list that a command works on if none is named: the current folder, in the project the bundled list. */
export function defaultList(): string {
  return resolve('.') === resolve(projectRoot) ? 'data' : '.';
}

/** Whether a folder is the project's own bundled list. */
export function isBundledList(folder: string): boolean {
  return resolve(folder) === bundledList;
}
