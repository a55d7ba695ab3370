import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFolder, compileText, datasetSchema, ListError } from './api.ts';
import { projectRoot } from './project-root.ts';

const entry = '- Tides at Night (OSDI 2022) [[Paper](https://example.org/night)]\n';

describe('compileText', () => {
  it('compiles one text', () => {
    const { dataset, report } = compileText(`# Tides\n\n${entry}`);
    expect(dataset.papers).toMatchObject([{ title: 'Tides at Night', year: 2022 }]);
    expect(report.diagnostics).toEqual([]);
    expect(datasetSchema.parse(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset);
  });

  it('compiles several texts as it does files in a folder', () => {
    const list = join(projectRoot, 'data');
    const texts = Object.fromEntries(
      readdirSync(list, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.md$/u.test(path))
        .map((path) => [path, readFileSync(join(list, path), 'utf8')]),
    );
    const [text, folder] = [compileText(texts), compileFolder(list)];
    expect(text.dataset.papers).toEqual(folder.dataset.papers);
    expect(text.dataset.papers.length).toBeGreaterThan(80);
  });

  it('reads line ends and encodings as it does in files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'paperdex-api-'));
    const text = `\uFEFF# Tides\r\n\r\n${entry.replace('Night', 'Ni\u200bght\u0007')}`;
    writeFileSync(join(folder, 'README.md'), text);
    expect(compileText(text)).toEqual(compileFolder(folder));
    rmSync(folder, { recursive: true });
  });

  it('throws if there is no markdown', () => {
    expect(() => compileText({ 'notes.txt': entry })).toThrow(ListError);
    expect(() => compileFolder('no-such-folder')).toThrow(ListError);
  });
});
