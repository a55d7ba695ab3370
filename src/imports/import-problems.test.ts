import { describe, expect, it } from 'vitest';
import { allowedImports } from './allowed-imports.mjs';
import { domProblems } from './dom-problems.mjs';
import { importProblems } from './import-problems.mjs';

const rows = Object.entries(allowedImports);
const folders = rows.map(([folder]) => folder);
const packages = [...new Set(rows.flatMap(([, row]) => row.packages))];

/** The relative path from a file of one folder to a file of another. */
const pathTo = (from: string, to: string) => `${'../'.repeat(from.split('/').length)}${to}/file.ts`;
const forbidden = rows.flatMap(([folder, row]) => [
  ...folders
    .filter((other) => other !== folder && !row.folders.includes(other))
    .map((other) => [folder, other, pathTo(folder, other)] as const),
  ...packages
    .filter((name) => !row.packages.includes(name))
    .map(
      (name) =>
        [
          folder,
          name,
          name === 'node' ? 'node:fs' : name === 'e2e' ? `../${pathTo(folder, name)}` : name,
        ] as const,
    ),
]);

describe('importProblems', () => {
  it('reports every forbidden import', () => {
    for (const [folder, wanted, address] of forbidden) {
      const problem = `src/${folder}/file.ts:2: ${folder} may not import ${wanted}`;
      expect(importProblems(`${folder}/file.ts`, `\nimport { a } from '${address}';`)).toEqual([problem]);
    }
    expect(forbidden.length).toBeGreaterThan(500);
  });

  it.each([
    "import type { A } from '../library/a.ts'",
    "export { a } from '../library/a.ts'",
    "import '../library/a.ts'",
    "import('../library/a.ts')",
  ])('reports %s', (text) => {
    expect(importProblems('table/file.ts', text)).toEqual([
      'src/table/file.ts:1: table may not import library',
    ]);
  });

  it.each([
    ['its own folder', 'table/file.ts', './rows.ts'],
    ['a subfolder of its own', 'search/file.ts', './query/parse-query.ts'],
    ['a folder in its row', 'table/file.ts', '../ui/dom.ts'],
    ['a subpath of a package in its row', 'ui/file.tsx', 'lucide-react/icons/x'],
    ['anything, in a test', 'table/file.test.ts', '../library/library.ts'],
  ])('lets a file import %s', (_, path, address) => {
    expect(importProblems(path, `import { a } from '${address}';`)).toEqual([]);
  });

  it('allows no import cycles between compiler stages', () => {
    const reaches = (from: string, to: string): boolean => {
      const next: readonly string[] = rows.find(([folder]) => folder === from)?.[1].folders ?? [];
      return next.some((folder) => folder === to || (folder.startsWith('compile/') && reaches(folder, to)));
    };
    const stages = folders.filter((folder) => folder.startsWith('compile/'));
    expect(stages.filter((folder) => reaches(folder, folder))).toEqual([]);
  });
});

describe('domProblems', () => {
  const table = { path: 'table/row.tsx', text: '<tr id="row" data-row="a" />;' };

  it.each([
    ['an id', "document.getElementById('row');", '#row'],
    ['an id in a selector', "document.querySelector('tr #row');", '#row'],
    ['a data attribute in a selector', "event.target.closest('[data-row]');", '[data-row]'],
    ['a data attribute with a value', 'document.querySelector(`[data-row="a"]`);', '[data-row]'],
    ['a data attribute of an element', 'element.dataset.row;', '[data-row]'],
    ['a landmark', "document.querySelector('main');", '<main>'],
  ])('reports %s of another folder', (_, text, name) => {
    const problem = `src/panel/step.ts:2: ${name} belongs to another folder; use a constant from ui/dom.ts`;
    expect(domProblems([table, { path: 'panel/step.ts', text: `\n${text}` }])).toEqual([problem]);
  });

  it('allows a folder’s own names and constants of ui/dom.ts', () => {
    const own = { path: 'table/keys.ts', text: "document.querySelector('#row[data-row]');" };
    const through = {
      path: 'panel/step.ts',
      text: 'document.getElementById(ids.search); document.querySelector(rowSelector);',
    };
    const names = { path: 'ui/dom.ts', text: "document.querySelector('main');" };
    expect(domProblems([table, own, through, names])).toEqual([]);
  });
});
