import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { authorsOf } from '../paper/authors-of.ts';
import type { Paper } from '../paper/schema.ts';
import { compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';

/** One file a style: each citation, and below it `= title | authors | venue | year` as they are to be read. */
const folder = new URL('./citations/', import.meta.url);
const fields = ['title', 'authors', 'venue', 'year'] as const;
/** Of a hundred citations, so many have the field right when they are among others of their style. */
const floors = { title: 93, authors: 97, venue: 87, year: 98 };

describe('citations in nineteen styles', () => {
  const cited = readdirSync(fileURLToPath(folder)).flatMap((file) => readStyle(file));
  it.each(fields)('have the right %s', (field) => {
    const right = cited.filter(({ expected, found }) => fold(expected[field]) === fold(found[field]));
    expect((100 * right.length) / cited.length).toBeGreaterThanOrEqual(floors[field]);
  });
});

type Fields = Record<(typeof fields)[number], string>;

function readStyle(file: string): { expected: Fields; found: Fields }[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
  const citations = lines.filter((line) => !line.startsWith('= '));
  const text = `# Reading\n\n${citations.map((citation) => `- ${citation}`).join('\n')}\n`;
  const { dataset } = compileList(
    {
      root: '/',
      pages: [{ path: 'README.md', text }],
      paths: new Set(['README.md']),
      layout: { base: '', front: 'README.md', summary: 'SUMMARY.md' },
      year: 2026,
    },
    createReporter(),
  );
  const byLine = new Map(dataset.papers.map((paper) => [paper.placements[0]?.line, paper]));
  return lines
    .filter((line) => line.startsWith('= '))
    .map((line, index) => {
      const [title = '', authors = '', venue = '', year = ''] = line
        .slice(2)
        .split('|')
        .map((part) => part.trim());
      return { expected: { title, authors, venue, year }, found: fieldsOf(byLine.get(index + 3)) };
    });
}

function fieldsOf(paper: Paper | undefined): Fields {
  return {
    title: paper?.title ?? '',
    authors: paper === undefined ? '' : authorsOf(paper).join('; '),
    venue: paper?.venue?.name ?? '',
    year: String(paper?.year ?? ''),
  };
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
