import { posix } from 'node:path';
import { allowedImports } from './allowed-imports.mjs';
import { findImports } from './find-imports.mjs';

/**
 * Tells which imports of a file the table does not allow.
 * @param {string} path The file's path below `src`, with slashes: `table/row-keys.ts`.
 * @param {string} text What the file holds.
 * @returns {string[]} A line for each: the place, and what is imported there. Empty for tests, and for folders without a row.
 */
export function importProblems(path, text) {
  const folder = folderOf(path);
  const allowed = allowedImports[folder];
  if (allowed === undefined || /\.test\.tsx?$/u.test(path)) return [];
  return findImports(path, text).flatMap(({ name, line }) => {
    const wanted = targetOf(path, name);
    const list = name.startsWith('.') && wanted !== 'e2e' ? allowed.folders : allowed.packages;
    return wanted === folder || list.includes(wanted)
      ? []
      : [`src/${path}:${line}: ${folder} may not import ${wanted}`];
  });
}

/** The row of the table for a file: its folder in `src`, and the one below in `src/compile`. */
function folderOf(path) {
  const [first = '', second = '', ...rest] = path.split('/');
  return first === 'compile' && rest.length > 0 ? `${first}/${second}` : first;
}

/** The folder or the package that an import names. */
function targetOf(path, name) {
  if (name.startsWith('node:')) return 'node';
  if (!name.startsWith('.'))
    return name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/');
  const target = posix.join(posix.dirname(path), name);
  return target.startsWith('../') ? target.split('/')[1] : folderOf(target);
}
