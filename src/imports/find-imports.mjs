import { parseSync } from 'vite';

/**
 * Finds every import of a source file: static, dynamic and re-exported, those of types too.
 * @param {string} path The file's path; its end says which language it is.
 * @param {string} text What the file holds.
 * @returns {{ name: string, line: number }[]} The imported names as written, each with its line.
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
