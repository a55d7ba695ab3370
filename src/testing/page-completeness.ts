import type { Nodes } from 'mdast';
import { expect, it } from 'vitest';
import { createReporter } from '../compile/diagnostics/reporter.ts';
import { readList, type SourceFile } from '../compile/read/read-list.ts';
import { parsePage } from '../compile/syntax/parse-page.ts';
import type { RichTextElement, RichTextNode } from '../paper/rich-text.ts';
import type { Dataset, Page } from '../paper/schema.ts';
import { splitWords } from '../paper/words.ts';
import { compiledList } from './compiled/compiled-list.ts';

/** Defines tests that a list's pages show every paper and every word outside entries. */
export function testPages(folder: string): void {
  const files = readList(folder, createReporter());
  const { dataset } = compiledList(folder);

  it('show every paper once at each placement', () => {
    const kinds = new Map(dataset.pages.map(({ path, kind }) => [path, kind]));
    const placed = dataset.papers.flatMap(({ id, placements }) =>
      placements
        .filter(({ file }) => kinds.get(file) !== 'note')
        .map(({ file, line }) => `${file}:${line} ${id}`),
    );
    const shown = dataset.pages.flatMap(({ path, body }) =>
      entriesIn(body).map(({ paper, line }) => `${path}:${line} ${paper}`),
    );
    expect(shown.toSorted()).toEqual(placed.toSorted());
  });

  it('show every word outside entries', () => {
    const missing = files.pages.flatMap((source) => {
      const page = dataset.pages.find(({ path }) => path === source.path);
      return page === undefined || source.path === files.layout.summary
        ? []
        : wordsNotShown(source, page, dataset);
    });
    expect(missing).toEqual([]);
  });
}

/** The words of a source page that its compiled page lacks, apart from entries and heads of entry tables. */
function wordsNotShown(source: SourceFile, page: Page, { papers }: Dataset): string[] {
  const taken = new Set(
    papers.flatMap(({ placements }) =>
      placements.flatMap(({ file, line, endLine }) =>
        file === source.path ? Array.from({ length: endLine - line + 1 }, (_, step) => line + step) : [],
      ),
    ),
  );
  const shown = new Set(splitWords(`${page.title} ${page.description ?? ''} ${textOf(page.body)}`));
  const syntax = parsePage(source, createReporter());
  return textsIn(syntax.root)
    .filter(({ line }) => !taken.has(line))
    .flatMap(({ text, line }) =>
      splitWords(text)
        .filter((word) => !shown.has(word))
        .map((word) => `${source.path}:${line} ${word}`),
    );
}

interface PlacedText {
  readonly text: string;
  readonly line: number;
}

/** The text lines of a syntax tree; HTML left as it is does not count. */
function textsIn(node: Nodes): PlacedText[] {
  if (node.type === 'table' && node.children.length > 1) return node.children.slice(1).flatMap(textsIn);
  const line = node.position?.start.line;
  if (node.type === 'text' && line !== undefined)
    return node.value.split('\n').map((text, below) => ({ text, line: line + below }));
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}

function entriesIn(nodes: readonly RichTextNode[]): RichTextElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [...(node.tag === 'entry' ? [node] : []), ...entriesIn(node.children ?? [])],
  );
}

/** A note's text and its images' alternative texts. */
function textOf(nodes: readonly RichTextNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : `${node.alt ?? ''} ${textOf(node.children ?? [])}`))
    .join(' ');
}
