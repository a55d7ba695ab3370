import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLiveList, type LiveList } from './live-list.ts';

let folder: string;
let list: LiveList;
const save = (name: string, text: string) => writeFileSync(join(folder, name), text);
const titles = () => list.lastGood()?.dataset.papers.map(({ title }) => title);
const entry = (title: string) => `- ${title} (OSDI 2022) [[Paper](https://example.org/${title.length})]\n`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperdex-live-'));
  list = createLiveList(folder);
  save('README.md', `# Tides\n\n${entry('Tides at Night')}`);
  expect(list.compile()).toBe(true);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('createLiveList', () => {
  it('is stale while its files differ from the compiled ones', () => {
    expect(list.isStale()).toBe(false);
    save('README.md', `# Tides\n\n${entry('Tides at Noon!')}`);
    expect(list.isStale()).toBe(true);
    list.compile();
    expect(list.isStale()).toBe(false);
    expect(titles()).toEqual(['Tides at Noon!']);
    save('picture.png', '');
    expect(list.isStale()).toBe(true);
  });

  it('keeps the last good compilation if a save loses input, and reports the loss', () => {
    save('README.md', 'x'.repeat(6 * 1024 * 1024));
    expect(list.compile()).toBe(false);
    expect(titles()).toEqual(['Tides at Night']);
    expect(list.report().diagnostics.map(({ code }) => code)).toEqual(['file-too-big']);
    expect(list.isCurrent()).toBe(false);
    expect(list.isStale()).toBe(false);
  });

  it('increments its version with each compilation', () => {
    const before = list.version();
    list.compile();
    expect(list.version()).toBe(before + 1);
  });

  it('accepts saves although a page was lost in the first compilation', () => {
    save('too-big.md', 'x'.repeat(6 * 1024 * 1024));
    const late = createLiveList(folder);
    late.compile();
    save('README.md', `# Tides\n\n${entry('Tides at Noon!')}`);
    expect(late.compile()).toBe(true);
    expect(late.isCurrent()).toBe(true);
    expect(late.lastGood()?.dataset.papers.map(({ title }) => title)).toEqual(['Tides at Noon!']);
  });

  it('keeps the last good compilation while the list is missing, and recovers with the next save', () => {
    rmSync(join(folder, 'README.md'));
    expect(list.compile()).toBe(false);
    expect(titles()).toEqual(['Tides at Night']);
    expect(list.report().diagnostics).toMatchObject([
      { file: '.', severity: 'error', code: 'file-unreadable' },
    ]);
    expect(list.isStale()).toBe(false);
    save('README.md', `# Tides\n\n${entry('Tides Again')}`);
    expect(list.isStale()).toBe(true);
    expect(list.compile()).toBe(true);
    expect(titles()).toEqual(['Tides Again']);
  });
});
