import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The path by which a code host knows a file of a list: from the top of its checkout, which GitHub names to its jobs and which is
 * otherwise the working folder. A list that lies elsewhere keeps its own paths.
 */
export function repositoryPath(folder: string, file: string): string {
  const top = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const path = relative(top, resolve(folder, file)).split(sep).join('/');
  return path.startsWith('../') || isAbsolute(path) ? file : path;
}
