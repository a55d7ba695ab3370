import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The path of a list's file as the code host knows it: relative to the checkout (GITHUB_WORKSPACE, otherwise
 * the working directory). Outside the checkout, `file` unchanged.
 */
export function repositoryPath(folder: string, file: string): string {
  const top = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const path = relative(top, resolve(folder, file)).split(sep).join('/');
  return path.startsWith('../') || isAbsolute(path) ? file : path;
}
