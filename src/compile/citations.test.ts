import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { authorsOf } from '../paper/authors-of.ts';
import type { Paper } from '../paper/schema.ts';
import {
  type Citation,
  citationFiles,
  citationsFolder,
  firstCitationLine,
  pageOfCitations,
  readCitations,
} from '../testing/cases/read-citations.ts';
import { compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';

/**
 * One file for each citation style or habit of lists. Below each citation is what a careful person reads,
 * `= title | authors | venue | year`, and a line for each field that the compiler reads wrongly, `≠ venue: what it reads`.
 * The venue of a chapter is its book, that of a book its publisher, that of a thesis its university.
 * The citations of a file are the items of one page; a blank line begins another page.
 * UPDATE_CITATIONS=1 adds the `≠` lines of wrong fields, and removes those of fields that are now right.
 */
const fields = ['title', 'authors', 'venue', 'year'] as const;

type Fields = Record<(typeof fields)[number], string>;

interface ReadCitation {
  readonly text: string;
  readonly line: string;
  readonly right: Fields;
  readonly knownWrong: readonly string[];
  readonly found: Fields;
}

describe.each(citationFiles())('%s', (file) => {
  if (process.env.UPDATE_CITATIONS !== undefined)
    writeFileSync(join(citationsFolder, file), marked(readFile(file)));
  for (const citation of readFile(file).flat()) {
    it(citation.text, () => {
      const faults = fields.flatMap((field) => faultOf(field, citation));
      if (faults.length > 0) expect.fail(describeFaults(citation, faults));
    });
  }
});

function readFile(file: string): ReadCitation[][] {
  return readCitations(file).map(readPage);
}

function readPage(citations: readonly Citation[]): ReadCitation[] {
  const papers = compile(citations);
  return citations.map(({ text, expected: [line = '', ...knownWrong] }, index) => {
    const [title = '', authors = '', venue = '', year = ''] = line
      .slice(2)
      .split('|')
      .map((part) => part.trim());
    return { text, line, right: { title, authors, venue, year }, knownWrong, found: fieldsOf(papers[index]) };
  });
}

/** What each item of a page is read as. */
function compile(citations: readonly Citation[]): (Paper | undefined)[] {
  const { dataset } = compileList(
    {
      root: '/',
      pages: [{ path: 'README.md', text: pageOfCitations(citations) }],
      paths: new Set(['README.md']),
      layout: { base: '', front: 'README.md', summary: 'SUMMARY.md' },
      year: 2026,
    },
    createReporter(),
  );
  return citations.map((_, index) =>
    dataset.papers.find(({ placements }) =>
      placements.some(({ line }) => line === firstCitationLine + index),
    ),
  );
}

function fieldsOf(paper: Paper | undefined): Fields {
  return {
    title: paper?.title ?? '',
    authors: paper === undefined ? '' : authorsOf(paper).join('; '),
    venue: paper?.venue?.name ?? '',
    year: String(paper?.year ?? ''),
  };
}

function isRight(field: keyof Fields, { right, found }: ReadCitation): boolean {
  return keyOf(field, right[field]) === keyOf(field, found[field]);
}

/** Case and punctuation do not count, nor does "The" before a venue, nor the long name before its acronym. */
function keyOf(field: keyof Fields, text: string): string {
  if (field === 'authors') return text.split(';').map(fold).join(';');
  if (field !== 'venue') return fold(text);
  return fold(/\((\p{Lu}{2,})\)$/u.exec(text)?.[1] ?? text).replace(/^the /u, '');
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function faultOf(field: keyof Fields, citation: ReadCitation): string[] {
  const mark = citation.knownWrong.find((line) => line.startsWith(markOf(field)));
  if (isRight(field, citation)) return mark === undefined ? [] : [`now right, remove the line: ${mark}`];
  return mark === undefined ? [`wrong ${field}`] : [];
}

function describeFaults({ text, right, found }: ReadCitation, faults: readonly string[]): string {
  return ['', text, `expected: ${columns(right)}`, `found:    ${columns(found)}`, ...faults].join('\n');
}

/** The text of a file with its marks as they should be. */
function marked(pages: readonly (readonly ReadCitation[])[]): string {
  return `${pages.map((page) => page.map(withMarks).join('\n')).join('\n\n')}\n`;
}

function withMarks(citation: ReadCitation): string {
  const wrong = fields.filter((field) => !isRight(field, citation));
  const marks = wrong.map((field) => `${markOf(field)} ${citation.found[field] || 'nothing'}`);
  return [citation.text, citation.line, ...marks].join('\n');
}

function markOf(field: keyof Fields): string {
  return `≠ ${field}:`;
}

function columns(values: Fields): string {
  return fields.map((field) => values[field]).join(' | ');
}
