import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { createPageCompiler, guardPage, type PageCompiler } from './page-compiler.ts';
import { readList } from './read/read-list.ts';

/** A PNG of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let folder: string;
let kept: PageCompiler;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperdex-pages-'));
  kept = createPageCompiler();
  write(
    'README.md',
    '# Tides\n\n- [Tides at Night](notes/night.md) (OSDI 2022) \\[[Paper](https://example.org/night)]\n- [Other](other.md)\n',
  );
  write(
    'other.md',
    '# Other\n\n- [Tides by Day](https://arxiv.org/abs/2201.00001) (SOSP 2021)\n  - as in ![a wave](wave.png)\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
const compile = (compiler: PageCompiler) => {
  const reporter = createReporter();
  const { dataset, report, assets } = compileList(readList(folder, reporter), reporter, compiler);
  return { dataset, report, assets };
};
/** What is compiled after a change must be what a compiler without memory gives. */
const expectFresh = () => {
  const again = compile(kept);
  expect(again).toEqual(compile(createPageCompiler()));
  return again;
};

describe('a page compiler that is kept', () => {
  it('gives the same for the same files', () => {
    expect(compile(kept)).toEqual(compile(kept));
  });

  it('reads only the page again that changed', () => {
    const reporter = createReporter();
    const before = kept(readList(folder, reporter));
    write('other.md', '# Other\n\n- [Tides by Noon](https://arxiv.org/abs/2201.00002) (ATC 2021)\n');
    const after = kept(readList(folder, reporter));
    expect(after.map((page, index) => page === before[index])).toEqual([true, false]);
    expect(expectFresh().dataset.papers.map(({ title }) => title)).toContain('Tides by Noon');
  });

  it('follows an image that comes, changes and goes', () => {
    expect(compile(kept).assets).toEqual([]);
    write('wave.png', pixel);
    expect(expectFresh().assets).toHaveLength(1);
    const before = compile(kept).assets[0]?.published;
    write('wave.png', Buffer.concat([pixel, Buffer.from('more')]));
    expect(expectFresh().assets[0]?.published).not.toBe(before);
    rmSync(join(folder, 'wave.png'));
    expect(expectFresh().report.diagnostics.map(({ code }) => code)).toContain('asset-missing');
  });

  it('follows a page that comes and goes, and with it the links that lead there', () => {
    expect(compile(kept).report.diagnostics.map(({ code }) => code)).toContain('link-broken');
    write('night.md', '# Night\n');
    expectFresh();
    rmSync(join(folder, 'other.md'));
    const { dataset } = expectFresh();
    expect(dataset.papers.map(({ title }) => title)).not.toContain('Tides by Day');
  });
});

describe('guardPage', () => {
  const source = { path: 'queues.md', text: '# Queues\n\nFirst <b>line\nand second.\n\n- An item\n' };
  const guarded = (error: Error) => {
    const reporter = createReporter();
    const facts = guardPage(source, reporter, () => {
      throw error;
    });
    return {
      facts,
      told: reporter
        .diagnostics()
        .map(({ file, severity, code, message }) => `${file} ${severity} ${code} ${message}`),
    };
  };

  it('keeps the text of a page that breaks a stage as prose, and names the page and the error', () => {
    const { facts, told } = guarded(new TypeError('no location of null'));
    expect(told).toEqual([
      'queues.md warning page-failed the page could not be read (“TypeError: no location of null”): its text is kept as prose',
    ]);
    expect(facts).toMatchObject({ title: 'Queues', kind: 'other', links: [] });
    expect(facts.contents.entries).toEqual([]);
    expect(facts.contents.body).toEqual([
      { tag: 'p', children: ['First <b>line\nand second.'] },
      { tag: 'p', children: ['- An item'] },
    ]);
    expect(facts.contents.account).toMatchObject({
      lines: { prose: 4, blank: 2, total: 6 },
      items: { prose: 2, total: 2 },
    });
  });

  it('says of a page that is nested too deeply to be read that it is too complex', () => {
    expect(guarded(new RangeError('Maximum call stack size exceeded')).told).toEqual([
      'queues.md warning page-too-complex the page is too complex to be read: its text is kept as prose',
    ]);
  });
});
