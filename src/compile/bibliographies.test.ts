import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileFolder } from '../cli/compile-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperdex-bibtex-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What becomes of two entries that link to a `.bib` file. */
function compileWith(bib: string | Uint8Array) {
  const links = ['a', 'b'].map((key) => `- **Kites ${key} Sail**. OSDI 2020. [[bib](papers.bib#${key})]\n`);
  writeFileSync(join(folder, 'README.md'), `# Papers\n\n${links.join('')}`);
  writeFileSync(join(folder, 'papers.bib'), bib);
  const { dataset, report } = compileFolder(folder);
  return {
    papers: dataset.papers,
    diagnostics: report.diagnostics.map(
      ({ file, line, code, message }) => `${file}:${line} ${code} ${message}`,
    ),
  };
}

describe('the .bib files of a list', () => {
  it('say where their facts are', () => {
    const { papers, diagnostics } = compileWith('@misc{a, author = {Ada Frost}}\n@misc{b,\n year = 2020}');
    expect(papers[0]?.provenance).toMatchObject({ 'bibtex.authors': ['papers.bib', 1, 20, 28] });
    expect(papers[1]?.provenance).toMatchObject({ 'bibtex.year': ['papers.bib', 3, 9, 12] });
    expect(diagnostics).toEqual([]);
  });

  it('are reported once if they are too big', () => {
    const { papers, diagnostics } = compileWith(`@misc{a,\n${'x'.repeat(5 * 1024 * 1024)}`);
    expect(papers.map(({ bibtex }) => bibtex)).toEqual([null, null]);
    expect(diagnostics).toEqual([
      'papers.bib:1 bibtex-unreadable the file is 6 MB and was not read; the limit is 5 MB',
    ]);
  });

  it('are read if they are not UTF-8, and reported once', () => {
    const { papers, diagnostics } = compileWith(
      Buffer.from('@misc{a, author = {Jos\xe9 Oak}, year = 2020}\n@misc{b, year = 2020}', 'latin1'),
    );
    expect(papers.map(({ bibtex }) => bibtex?.year)).toEqual([2020, 2020]);
    expect(diagnostics).toEqual([
      'papers.bib:1 bibtex-unreadable the file contains bytes that are not valid UTF-8',
    ]);
  });

  it('leave the ids of papers as they are', () => {
    const ids = (bib: string) => compileWith(bib).papers.map(({ id }) => id);
    expect(ids('@misc{a, author = {Ada Frost}}\n@misc{b}')).toEqual(ids('@misc{a}\n@misc{b}'));
  });
});
