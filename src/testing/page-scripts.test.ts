import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');
const scripts = ['app/main.tsx', 'app/boot-script.ts'];
/** Only for the schemas; in the page it would be the largest library after React. */
const serverOnly = ['zod', 'zod/mini'];

/** The module specifiers of a file's imports, without type-only ones. */
function importsOf(file: string): string[] {
  const { module } = parseSync(file, readFileSync(file, 'utf8'), { lang: 'tsx' });
  const staticImports = [
    ...module.staticImports.flatMap(({ moduleRequest, entries }) =>
      entries.length > 0 && entries.every(({ isType }) => isType) ? [] : [moduleRequest.value],
    ),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ isType, moduleRequest }) => (isType ? [] : (moduleRequest?.value ?? []))),
    ),
  ];
  const text = readFileSync(file, 'utf8');
  const dynamicImports = module.dynamicImports.flatMap(
    ({ moduleRequest }) =>
      /^['"](.+)['"]$/u.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1] ?? [],
  );
  return [...staticImports, ...dynamicImports];
}

/** The chains of static and dynamic imports from some files to any of the packages. */
function importChains(packages: readonly string[], files: readonly string[]): string[] {
  const seen = new Map<string, string | null>(files.map((file) => [join(source, file), null]));
  const found: string[] = [];
  const importChain = (file: string | null): string =>
    file === null ? '' : `${importChain(seen.get(file) ?? null)}${relative(source, file)} > `;
  for (const [file] of seen) {
    if (!/\.tsx?$/u.test(file) || !existsSync(file)) continue;
    for (const name of importsOf(file)) {
      if (packages.includes(name)) found.push(importChain(file) + name);
      const next = resolve(dirname(file), name);
      if (name.startsWith('.') && !seen.has(next)) seen.set(next, file);
    }
  }
  return found;
}

describe('the page’s scripts', () => {
  it('never import the schema library', () => {
    expect(importChains(serverOnly, scripts)).toEqual([]);
  });

  it('are all searched', () => {
    expect(importChains(['@tanstack/react-virtual'], scripts)).toEqual([
      expect.stringMatching(/^app\/main\.tsx > .*window-body\.tsx > /u),
    ]);
    expect(importChains(serverOnly, ['paper/json-schemas.ts'])).not.toEqual([]);
  });
});
