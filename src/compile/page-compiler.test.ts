import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { createPageCompiler, type PageCompiler, readWithFallback } from './page-compiler.ts';
import { readList } from './read/read-list.ts';

/** A PNG of 1 by 1 pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let folder: string;
let cached: PageCompiler;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperdex-pages-'));
  cached = createPageCompiler();
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
  const { dataset, report, images } = compileList(readList(folder, reporter), reporter, compiler);
  return { dataset, report, images };
};
/** Compiles with the cache and expects the result of a compiler without one. */
const expectFresh = () => {
  const compiled = compile(cached);
  expect(compiled).toEqual(compile(createPageCompiler()));
  return compiled;
};

describe('a page compiler that is reused', () => {
  it('gives equal results for the same files', () => {
    expect(compile(cached)).toEqual(compile(cached));
  });

  it('recompiles only the page that changed', () => {
    const reporter = createReporter();
    const before = cached(readList(folder, reporter));
    write('other.md', '# Other\n\n- [Tides by Noon](https://arxiv.org/abs/2201.00002) (ATC 2021)\n');
    const after = cached(readList(folder, reporter));
    expect(after.map((page, index) => page === before[index])).toEqual([true, false]);
    expect(expectFresh().dataset.papers.map(({ title }) => title)).toContain('Tides by Noon');
  });

  it('compiles what stays of a page as if it were new', () => {
    const item = (title: string, more = '') =>
      `- [${title} of the Northern Coast](https://arxiv.org/abs/2201.0000${title.length}) by Ada Frost${more}\n`;
    const paragraph =
      '**Eels in Quiet Ponds**\n*Max Berg*, OSDI 2022\n[Paper](https://arxiv.org/abs/2203.00001)\n';
    const table = '| Title | Venue |\n| --- | --- |\n| Herons and Their Nests | SOSP 2021 |\n';
    const states = [
      [
        '## Fish',
        item('Herring', '\n  wrote this'),
        item('Cod', ' ([Code](#cod))'),
        '## Ponds',
        paragraph,
        table,
      ],
      [
        '## Fish',
        item('Herring', '\n  wrote this'),
        item('Cod', ' ([Code](#cod))'),
        '## Ponds',
        paragraph,
        table,
      ],
      [
        'Some words first.\n',
        '## Fish',
        item('Sprat'),
        item('Herring', '\n  wrote this'),
        '## Ponds',
        paragraph,
        table,
      ],
      [
        '## Fish',
        item('Cod', '\n  - [Eel](x.md)'),
        item('Herring'),
        '- Code: https://github.com/a/b\n',
        '## Cod',
        table,
      ],
      [
        '## Cod',
        item('Cod', ' ([Code](#cod))'),
        item('Herring'),
        '- Code: https://github.com/a/c\n',
        paragraph,
        paragraph,
      ],
    ];
    for (const state of states) {
      write('other.md', ['# Other', ...state].join('\n\n'));
      const { dataset } = expectFresh();
      expect(dataset.papers.length).toBeGreaterThan(2);
    }
  });

  it('notices an image that is added, changed and removed', () => {
    expect(compile(cached).images).toEqual([]);
    write('wave.png', pixel);
    expect(expectFresh().images).toHaveLength(1);
    const before = compile(cached).images[0]?.published;
    write('wave.png', Buffer.concat([pixel, Buffer.from('more')]));
    expect(expectFresh().images[0]?.published).not.toBe(before);
    rmSync(join(folder, 'wave.png'));
    expect(expectFresh().report.diagnostics.map(({ code }) => code)).toContain('asset-missing');
  });

  it('notices pages that are added and removed, and checks links to them again', () => {
    expect(compile(cached).report.diagnostics.map(({ code }) => code)).toContain('link-broken');
    write('night.md', '# Night\n');
    expectFresh();
    rmSync(join(folder, 'other.md'));
    const { dataset } = expectFresh();
    expect(dataset.papers.map(({ title }) => title)).not.toContain('Tides by Day');
  });
});

describe('readWithFallback', () => {
  const source = { path: 'queues.md', text: '# Queues\n\nFirst <b>line\nand second.\n\n- An item\n' };
  const failWith = (error: Error) => {
    const reporter = createReporter();
    const facts = readWithFallback(source, reporter, () => {
      throw error;
    });
    return {
      facts,
      reported: reporter
        .diagnostics()
        .map(({ file, severity, code, message }) => `${file} ${severity} ${code} ${message}`),
    };
  };

  it('keeps the text of a page that cannot be compiled as prose, and reports the error', () => {
    const { facts, reported } = failWith(new TypeError('no location of null'));
    expect(reported).toEqual([
      'queues.md warning page-failed the compiler failed on this page (“TypeError: no location of null”): its text is kept as prose',
    ]);
    expect(facts).toMatchObject({ title: 'Queues', kind: 'other', links: [] });
    expect(facts.contents.entries).toEqual([]);
    expect(facts.contents.body).toEqual([
      { tag: 'p', children: ['First <b>line\nand second.'] },
      { tag: 'p', children: ['- An item'] },
    ]);
    expect(facts.contents.account.counts).toMatchObject({
      lines: { prose: 4, blank: 2, total: 6 },
      items: { prose: 2, total: 2 },
    });
  });

  it('reports a page with a stack overflow as too complex', () => {
    expect(failWith(new RangeError('Maximum call stack size exceeded')).reported).toEqual([
      'queues.md warning page-too-complex the page is too complex to parse: its text is kept as prose',
    ]);
  });
});
