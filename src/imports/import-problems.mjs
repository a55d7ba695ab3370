import { posix } from 'node:path';
import { allowedImports } from './allowed-imports.mjs';
import { findImports } from './find-imports.mjs';

/**
 * Finds the imports of a file that `allowedImports` forbids.
 * @param {string} path The file's path relative to `src`, with slashes: `table/row-keys.ts`.
 * @param {string} text The file's content.
 * @returns {string[]} One line per problem: location and forbidden import. Empty for tests and for folders
 * without a row.
 */
export function importProblems(path, text) {
  const folder = folderOf(path);
  const allowed = allowedImports[folder];
  if (allowed === undefined || /\.test\.tsx?$/u.test(path)) return [];
  return findImports(path, text).flatMap(({ name, line }) => {
    const target = resolveTarget(path, name);
    const list = name.startsWith('.') && target !== 'e2e' ? allowed.folders : allowed.packages;
    return target === folder || list.includes(target)
      ? []
      : [`src/${path}:${line}: ${folder} may not import ${target}`];
  });
}

/** A file's key in `allowedImports`: its folder in `src`, or `compile/` and its subfolder. */
function folderOf(path) {
  const [first = '', second = '', ...rest] = path.split('/');
  return first === 'compile' && rest.length > 0 ? `${first}/${second}` : first;
}

/** The folder or package that a module specifier refers to. */
function resolveTarget(path, name) {
  if (name.startsWith('node:')) return 'node';
  if (!name.startsWith('.'))
    return name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/');
  const target = posix.join(posix.dirname(path), name);
  return target.startsWith('../') ? target.split('/')[1] : folderOf(target);
}
