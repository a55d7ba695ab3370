import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import type { Report } from '../paper/reports/report.ts';
import type { Dataset } from '../paper/schema.ts';
import { requireCorpus } from '../testing/corpus.ts';
import { type Compilation, compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { readList } from './read/read-list.ts';

const { lists, gold, scorer, seed, seedGold } = requireCorpus();
const reference = 'mental2008__awesome-papers';
const referenceList = join(lists, reference);

const scoreSchema = z.object({
  lists: z.record(
    z.string(),
    z.object({
      rates: z.record(z.string(), z.nullable(z.number())),
      misses: z.record(z.string(), z.array(z.string())),
    }),
  ),
});

const folder = mkdtempSync(join(tmpdir(), 'paperdex-'));
afterAll(() => rmSync(folder, { recursive: true }));

function compileFolder(folder: string): Compilation {
  const reporter = createReporter();
  return compileList(readList(folder, reporter), reporter);
}

function score(dataset: Dataset, goldFile: string) {
  const file = join(folder, 'dataset.json');
  writeFileSync(file, JSON.stringify(dataset));
  const { stdout } = spawnSync('node', [scorer, '--gold', goldFile, '--dataset', file, '--json'], {
    encoding: 'utf8',
  });
  const [result] = Object.values(scoreSchema.parse(JSON.parse(stdout)).lists);
  if (result === undefined) throw new Error('the scorer gave no result');
  return result;
}

describe('the original one-page list', () => {
  it('is read without errors', () => {
    const { rates, misses } = score(compileFolder(seed).dataset, seedGold);
    expect(misses).toEqual({});
    expect(Object.values(rates).filter((rate) => rate !== null && rate !== 1)).toEqual([]);
  });

  it('keeps every remark and drops export boilerplate', () => {
    const { dataset } = compileFolder(seed);
    const text = JSON.stringify(dataset);
    expect(text).not.toMatch(/Agent Instructions|\?ask=|HTTP GET/u);
    for (const remark of [
      'GPU kernel preemption; dynamic kernel padding.',
      'model-variants',
      'Caching, batching, adaptive model selection.',
      'Characterize a DL model by its key operators.',
      'Meta learning; bayesian optimization; Kubernetes.',
    ]) {
      expect(text).toContain(remark);
    }
  });

  it('reports each broken link with its line', () => {
    const lines = compileFolder(seed)
      .report.diagnostics.filter(({ code }) => code === 'link-broken')
      .map(({ line }) => line);
    expect(lines).toEqual([4, 13, 15, 17, 17, 20, 24, 24, 32, 32, 35]);
  });
});

describe('the reference list', () => {
  let dataset: Dataset;
  let report: Report;
  let rates: ReturnType<typeof score>['rates'];
  let misses: ReturnType<typeof score>['misses'];
  beforeAll(() => {
    ({ dataset, report } = compileFolder(referenceList));
    ({ rates, misses } = score(dataset, join(gold, `${reference}.gold.jsonl`)));
  });

  it.each([
    ['entryRecall', 0.99],
    ['entryPrecision', 0.99],
    ['title', 0.98],
    ['venue', 0.98],
    ['year', 0.98],
    ['linkRecall', 0.98],
    ['linkPrecision', 0.94],
    ['affiliationsF1', 0.95],
    ['section', 0.98],
  ])('is read with %s of at least %d', (rate, minimum) => {
    expect(rates[rate]).toBeGreaterThanOrEqual(minimum);
  });

  it('keeps authors from note pages apart from those in entries', () => {
    expect(dataset.papers.filter(({ noteAuthors }) => noteAuthors.length > 0).length).toBeGreaterThanOrEqual(
      37,
    );
    expect(dataset.papers.find(({ name }) => name === 'FlexGen')).toMatchObject({
      authors: [],
      noteAuthors: expect.arrayContaining(['Ying Sheng']),
    });
  });

  it('gives papers only links that the list has for them', () => {
    const pages = new Map<string, string>();
    const source = (file: string) =>
      pages.get(file) ??
      pages.set(file, readFileSync(join(referenceList, file), 'utf8').replaceAll('\\', '')).get(file) ??
      '';
    for (const extra of misses['link extra'] ?? []) {
      const [, file = '', line = '', urls = ''] = /^(\S+):(\d+) {2}(.+)$/u.exec(extra) ?? [];
      const paper = dataset.papers.find(({ placements }) =>
        placements.some((placement) => placement.file === file && placement.line === Number(line)),
      );
      for (const url of urls.split(' , '))
        expect(paper?.placements.some((placement) => source(placement.file).includes(url))).toBe(true);
    }
  });

  it('reports broken links and duplicate papers', () => {
    const count = (code: string) =>
      report.diagnostics.filter((diagnostic) => diagnostic.code === code).length;
    expect({
      broken: count('link-broken'),
      case: count('link-case'),
      duplicate: count('duplicate-paper'),
    }).toEqual({
      broken: 6,
      case: 1,
      duplicate: 9,
    });
  });

  it('accounts for every line of every page', () => {
    expect(report.files).toHaveLength(161);
    for (const { path, lines } of report.files) {
      const { total, ...uses } = lines;
      expect(total, path).toBe(readFileSync(join(referenceList, path), 'utf8').split('\n').length - 1);
      expect(
        Object.values(uses).reduce((sum, count) => sum + count, 0),
        path,
      ).toBe(total);
    }
  });

  it('compiles to the same bytes again, and with CRLF line endings', () => {
    const copy = join(folder, 'crlf');
    cpSync(referenceList, copy, { recursive: true });
    for (const { path, text } of readList(referenceList, createReporter()).pages) {
      chmodSync(join(copy, dirname(path)), 0o755);
      rmSync(join(copy, path));
      writeFileSync(join(copy, path), text.replaceAll('\n', '\r\n'));
    }
    expect(JSON.stringify(compileFolder(referenceList).dataset)).toBe(JSON.stringify(dataset));
    expect(JSON.stringify(compileFolder(copy).dataset)).toBe(JSON.stringify(dataset));
  });
});
