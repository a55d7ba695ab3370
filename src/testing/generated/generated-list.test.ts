import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileFolder } from '../../cli/compile-folder.ts';
import { createEntryEditor, newTitles } from '../../development/bench/compile/entry-editor.ts';
import { measureRecompile } from '../../development/bench/compile/measure-edits.ts';
import { countPages, referenceList } from '../../development/bench/compile/reference-list.ts';
import { writeGeneratedList } from './generated-list.ts';

const root = mkdtempSync(join(tmpdir(), 'paperdex-bench-test-'));
const folder = join(root, 'list');
const size = { entries: 60, bytes: 60 * 700 };
const page = 'topics/page-1.md';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const titles = () => compileFolder(folder).dataset.papers.map(({ title }) => title);
beforeAll(() => writeGeneratedList(folder, size));
afterAll(() => rmSync(root, { recursive: true }));

describe('writeGeneratedList', () => {
  it('writes the requested number of entries, all of which the compiler understands', () => {
    const { dataset, report } = compileFolder(folder);
    expect(dataset.papers).toHaveLength(size.entries);
    expect(report.files.reduce((sum, { items }) => sum + items.notUnderstood, 0)).toBe(0);
  });

  it('has the requested size', () => {
    expect(Math.abs(Buffer.byteLength(read(page)) / size.bytes - 1)).toBeLessThan(0.03);
  });

  it('writes the same bytes for the same size', () => {
    writeGeneratedList(join(root, 'again'), size);
    expect(readFileSync(join(root, 'again', page), 'utf8')).toBe(read(page));
  });

  it('uses few words often and most words rarely', () => {
    const counts = new Map<string, number>();
    for (const word of read(page).match(/[a-z]{4,}/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
    const often = [...counts.values()].sort((a, b) => b - a);
    expect(often[0]).toBeGreaterThan(50 * (often[Math.floor(often.length / 2)] ?? 0));
  });
});

describe('createEntryEditor', () => {
  it('adds an entry to a page, replacing the one added before', () => {
    const before = titles();
    const edit = createEntryEditor(folder);
    for (const title of newTitles(2, 'Tested')) {
      edit(title);
      expect(titles().filter((found) => !before.includes(found))).toEqual([title]);
      expect(titles()).toHaveLength(before.length + 1);
    }
  });
});

describe('measureRecompile', () => {
  it('returns a time for each edit', () => {
    const { milliseconds, processor } = measureRecompile(folder, 2);
    expect([milliseconds.length, processor.length]).toEqual([2, 2]);
    expect(Math.min(...milliseconds, ...processor)).toBeGreaterThan(0);
  });
});

describe('referenceList', () => {
  it('has the most pages among those with a table of contents', () => {
    writeGeneratedList(join(root, 'small'), { entries: 10, bytes: 5000 });
    rmSync(join(root, 'again', 'SUMMARY.md'));
    for (const name of ['more.md', 'and-more.md']) writeFileSync(join(root, 'again', name), '# More\n');
    writeFileSync(join(folder, 'more.md'), '# More\n');
    expect([countPages(folder), countPages(join(root, 'small')), countPages(join(root, 'again'))]).toEqual([
      4, 3, 4,
    ]);
    expect(referenceList([join(root, 'small'), folder, join(root, 'again')])).toBe(folder);
    expect(referenceList([join(root, 'again')])).toBe(join(root, 'again'));
    expect(() => referenceList([])).toThrow('there is no list to measure');
  });
});
