import { parseSync } from 'vite';

/**
 * Finds all imports of a source file: static, dynamic, re-exported and type-only.
 * @param {string} path The file's path.
 * @param {string} text The file's content.
 * @returns {{ name: string, line: number }[]} The module specifiers as written, with line numbers.
 */
export function findImports(path, text) {
  const { module } = parseSync(path, text, { lang: 'tsx' });
  const found = [
    ...module.staticImports.map(({ moduleRequest: { value, start } }) => ({ name: value, at: start })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) =>
        moduleRequest === null ? [] : [{ name: moduleRequest.value, at: moduleRequest.start }],
      ),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const name = /^['"](.+)['"]$/u.exec(text.slice(start, end))?.[1];
      return name === undefined ? [] : [{ name, at: start }];
    }),
  ];
  return found.map(({ name, at }) => ({ name, line: text.slice(0, at).split('\n').length }));
}
