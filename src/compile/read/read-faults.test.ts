import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runWithFault, withEveryFault } from '../../testing/failing-fs.ts';
import { type Compilation, compileList } from '../compile-list.ts';
import { createReporter } from '../diagnostics/reporter.ts';
import { ListError, readList } from './read-list.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'paperdex-read-faults-')));
afterAll(() => rmSync(root, { recursive: true }));

const files = {
  'README.md':
    '# Kites\n\n* Kites on Ropes (OSDI 2022) \\[[Paper](https://example.org/k)] [BibTeX](kites.bib)\n',
  'SUMMARY.md': '* [Kites](README.md)\n* [Ropes](topics/ropes.md)\n',
  'topics/ropes.md': '# Ropes\n\n![a knot](knot.svg)\n\n* Ropes on Kites (SOSP 2023)\n',
  'topics/knot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  'kites.bib': '@article{kites, title={Kites on Ropes}, author={Frost, Ada}, year={2022}}',
  'paperdex.json': '{ "title": "Kites" }',
  '.gitbook.yaml': 'root: ./\n',
  'dist/copy.md': '# Copy\n',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
if (process.platform !== 'win32') symlinkSync('README.md', join(root, 'also.md'));

function compile(): Compilation {
  const reporter = createReporter();
  return compileList(readList(root, reporter), reporter);
}

it.each(['EACCES', 'ENOENT'])(
  'a list of which any call of the file system fails (%s) is reported, or compiled as if it had not failed',
  (code) => {
    const sound = compile();
    const reports = (list: Compilation) => list.report.diagnostics.map((found) => JSON.stringify(found));
    const faultCount = withEveryFault({ kind: 'once', code }, (fault) => {
      let list: Compilation | null = null;
      const run = runWithFault(root, fault, () => {
        list = compile();
      });
      if (run.error !== null) {
        if (!(run.error instanceof ListError)) throw run.error;
        return run;
      }
      const found: Compilation = list ?? sound;
      const isReported = reports(found).some((one) => !reports(sound).includes(one));
      if (!isReported) expect(found.dataset).toEqual(sound.dataset);
      return run;
    });
    expect(faultCount).toBeGreaterThan(15);
  },
);
