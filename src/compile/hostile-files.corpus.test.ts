import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RichTextNode } from '../paper/rich-text.ts';
import { datasetSchema } from '../paper/schema.ts';
import { requireCorpus } from '../testing/corpus.ts';
import { type Compilation, compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { readList } from './read/read-list.ts';

const { hostilePages, hostileTrees, hostileExpectations } = requireCorpus();
const scratch = mkdtempSync(join(tmpdir(), 'paperdex-hostile-corpus-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What the corpus expects of each page: whether it is reported, and which markup must be absent. */
const expected = new Map(
  [
    ...readFileSync(hostileExpectations, 'utf8').matchAll(
      /^\| (\d\d-[\w-]+\.md) \|([^|]*)\|([^|]*)\|([^|]*)\|/gmu,
    ),
  ].map(([, name = '', , codes = '', absent = '']) => [
    name,
    {
      isReported: !/none|—/u.test(codes),
      absent: [...absent.matchAll(/`([^`]+)`/gu)].map(([, text = '']) => text),
    },
  ]),
);

function compileFolder(folder: string): Compilation {
  const reporter = createReporter();
  const compilation = compileList(readList(folder, reporter), reporter);
  datasetSchema.parse(compilation.dataset);
  return compilation;
}

function canariesIn(folder: string): string[] {
  const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'latin1').replaceAll('\0', ''))
    .join('\n');
  return [...new Set(text.match(/KEEP-\w+(?= Canary)/gu))];
}

/** The facts of the papers named by a canary. */
function found({ dataset }: Compilation, canary: string): string[] {
  return dataset.papers
    .filter(({ title }) => title.includes(canary))
    .map(({ venue, year }) => `${canary} ${venue?.name} ${year}`);
}

/** Elements and attributes as a browser sees them, without text: the app puts a prefix before anchors. */
function markupOf(nodes: readonly RichTextNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return '';
      const { tag, children = [], ...attributes } = node;
      const written = Object.entries(attributes).map(
        ([key, value]) => ` ${key}="${key === 'id' ? 'page-' : ''}${String(value)}"`,
      );
      return `<${tag}${written.join('')}>${markupOf(children)}`;
    })
    .join('');
}

describe('the hostile pages', () => {
  it('yield each marked paper exactly once, and no link with a dangerous scheme', () => {
    const compilation = compileFolder(hostilePages);
    const canaries = canariesIn(hostilePages);
    expect(canaries.length).toBeGreaterThan(60);
    for (const canary of canaries) expect(found(compilation, canary)).toEqual([`${canary} OSDI 2024`]);
    for (const { url } of compilation.dataset.papers.flatMap(({ links }) => links))
      expect(url).not.toMatch(/^\s*(?:javascript|data|vbscript|file):/iu);
  });

  it('keep their papers alone too, are reported, and hold no forbidden markup', () => {
    const names = readdirSync(hostilePages);
    expect(names.filter((name) => !expected.has(name))).toEqual([]);
    for (const name of names) {
      const folder = join(scratch, name);
      mkdirSync(folder);
      cpSync(join(hostilePages, name), join(folder, name));
      const compilation = compileFolder(folder);
      for (const canary of canariesIn(folder))
        expect(found(compilation, canary)).toEqual([`${canary} OSDI 2024`]);
      const { isReported = false, absent = [] } = expected.get(name) ?? {};
      const reported = compilation.report.diagnostics.filter(({ code }) => code !== 'page-orphan');
      if (isReported) expect([name, reported.length > 0]).toEqual([name, true]);
      const markup = markupOf(compilation.dataset.pages.flatMap(({ body }) => body));
      expect([name, absent.filter((text) => markup.includes(text))]).toEqual([name, []]);
    }
  });
});

describe('the hostile folders', () => {
  it.each(readdirSync(hostileTrees))(
    '%s keeps its papers, and leaves out what is not of the list',
    (name) => {
      const folder = join(hostileTrees, name);
      const compilation = compileFolder(folder);
      for (const canary of canariesIn(folder))
        if (!canary.includes('NOT')) expect(found(compilation, canary)).toEqual([`${canary} OSDI 2024`]);
      expect(JSON.stringify(compilation.dataset)).not.toMatch(/SHOULD-NOT-APPEAR|root:x:0/u);
    },
  );
});
