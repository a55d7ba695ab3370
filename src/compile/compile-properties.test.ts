import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetSchema } from '../paper/schema.ts';
import { arbitraryPage as page } from '../testing/arbitrary-page.ts';
import { compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import type { SourceFile } from './read/read-list.ts';

const layout = { base: '', front: 'README.md', summary: 'SUMMARY.md' };

function compile(pages: readonly SourceFile[]) {
  return compileList(
    { root: '/nowhere', pages, paths: new Set(pages.map(({ path }) => path)), layout, year: 2026 },
    createReporter(),
  );
}

describe('compiling any list', () => {
  it('terminates with a valid dataset and accounts for every line', () => {
    fc.assert(
      fc.property(page, page, (first, second) => {
        const pages = [
          { path: 'README.md', text: first },
          { path: 'other.md', text: second },
        ];
        const { dataset, report } = compile(pages);
        datasetSchema.parse(dataset);
        const ids = new Set(dataset.papers.map(({ id }) => id));
        expect(ids.size).toBe(dataset.papers.length);
        for (const { id, related } of dataset.papers) {
          expect(related.length).toBeLessThanOrEqual(5);
          for (const other of related) expect(other.id !== id && ids.has(other.id)).toBe(true);
        }
        for (const { path, lines, items } of report.files) {
          const text = pages.find((source) => source.path === path)?.text ?? '';
          expect(lines.total).toBe(text.split('\n').length - (text.endsWith('\n') ? 1 : 0));
          expect(sumOf(lines)).toBe(lines.total);
          expect(sumOf(items)).toBe(items.total);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is deterministic', () => {
    fc.assert(
      fc.property(page, (text) => {
        const pages = [{ path: 'README.md', text }];
        expect(JSON.stringify(compile(pages))).toBe(JSON.stringify(compile(pages)));
      }),
      { numRuns: 15 },
    );
  });

  it('finds the same related papers for any order of files', () => {
    fc.assert(
      fc.property(page, page, page, (first, second, third) => {
        const pages = [first, second, third].map((text, index) => ({ path: `page-${index}.md`, text }));
        const relatedIn = (order: readonly SourceFile[]) =>
          new Map(compile(order).dataset.papers.map(({ id, related }) => [id, related]));
        expect(relatedIn(pages.toReversed())).toEqual(relatedIn(pages));
      }),
      { numRuns: 15 },
    );
  });

  it('gives a paper the same id in any page and section', () => {
    const sections = ['Alpha', 'Beta', 'Gamma'].map(
      (name) =>
        `## ${name}\n\n* ${name}: A Paper on ${name} Things (OSDI 2022) \\[[Paper](https://example.org/${name})]\n`,
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sections, { minLength: 3 }),
        fc.constantFrom('README.md', 'deep/page.md'),
        (order, path) => {
          const ids = compile([{ path, text: `# List\n\n${order.join('\n')}` }]).dataset.papers.map(
            ({ id }) => id,
          );
          expect(ids.toSorted()).toEqual([
            'alpha-a-paper-on-alpha-things',
            'beta-a-paper-on-beta-things',
            'gamma-a-paper-on-gamma-things',
          ]);
        },
      ),
      { numRuns: 15 },
    );
  });
});

function sumOf({ total: _, ...counts }: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
