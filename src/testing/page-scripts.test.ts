import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');
const scripts = ['app/main.tsx', 'app/boot.ts'];
/** What serves the schemas, and would be the largest library of the page after React. */
const nodeOnly = ['zod', 'zod/mini'];

/** Every import that is left of a file when its types are gone. */
function importsOf(file: string): string[] {
  const { module } = parseSync(file, readFileSync(file, 'utf8'), { lang: 'tsx' });
  const named = [
    ...module.staticImports.flatMap(({ moduleRequest, entries }) =>
      entries.length > 0 && entries.every(({ isType }) => isType) ? [] : [moduleRequest.value],
    ),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ isType, moduleRequest }) => (isType ? [] : (moduleRequest?.value ?? []))),
    ),
  ];
  const text = readFileSync(file, 'utf8');
  const later = module.dynamicImports.flatMap(
    ({ moduleRequest }) =>
      /^['"](.+)['"]$/u.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1] ?? [],
  );
  return [...named, ...later];
}

/** The chains of imports by which some scripts, or what they load later, come to a package. */
function waysTo(packages: readonly string[], files: readonly string[]): string[] {
  const seen = new Map<string, string | null>(files.map((file) => [join(source, file), null]));
  const found: string[] = [];
  const wayTo = (file: string | null): string =>
    file === null ? '' : `${wayTo(seen.get(file) ?? null)}${relative(source, file)} > `;
  for (const [file] of seen) {
    if (!/\.tsx?$/u.test(file) || !existsSync(file)) continue;
    for (const name of importsOf(file)) {
      if (packages.includes(name)) found.push(wayTo(file) + name);
      const next = resolve(dirname(file), name);
      if (name.startsWith('.') && !seen.has(next)) seen.set(next, file);
    }
  }
  return found;
}

describe('the scripts of the page', () => {
  it('never come to the library that the schemas are written with', () => {
    expect(waysTo(nodeOnly, scripts)).toEqual([]);
  });

  it('are all looked at', () => {
    expect(waysTo(['@tanstack/react-virtual'], scripts)).toEqual([
      expect.stringMatching(/^app\/main\.tsx > .*virtual-body\.tsx > /u),
    ]);
    expect(waysTo(nodeOnly, ['paper/json-schemas.ts'])).not.toEqual([]);
  });
});
