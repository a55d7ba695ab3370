import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { compileFolder } from '../../cli/compile-folder.ts';
import { createPageCompiler } from '../../compile/page-compiler.ts';
import { compiledList } from './compiled-list.ts';

it('compiles a list once, and again when a page or another file changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-compiled-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  let count = 0;
  const compile = createPageCompiler();
  const compiled = () =>
    compiledList(folder, (files) => {
      count += 1;
      return compile(files);
    });
  const page = `# Tides ${process.pid} ${Date.now()}\n\n- Tides at Dawn (OSDI 2021)\n`;
  writeFileSync(join(folder, 'README.md'), page);
  expect(compiled()).toEqual(compileFolder(folder));
  expect(compiled()).toEqual(compileFolder(folder));
  expect(count).toBe(1);
  writeFileSync(join(folder, 'README.md'), `${page}- Tides at Noon (SOSP 2022)\n`);
  expect(compiled()).toEqual(compileFolder(folder));
  expect(count).toBe(2);
  writeFileSync(join(folder, 'references.bib'), '@article{tides, title={Tides}}');
  expect(compiled()).toEqual(compileFolder(folder));
  expect(count).toBe(3);
});
