import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { foldersOfLists, requireCorpus } from '../../testing/corpus.ts';
import { createReporter } from '../diagnostics/reporter.ts';
import { parseFast } from '../fast-parse/parse-fast.ts';
import { TreeCache } from '../markdown/tree-cache.ts';
import { readList } from '../read/read-list.ts';
import { parseInChunks } from './parse-in-chunks.ts';
import { thoroughParserFor } from './thorough-parser.ts';

/** The nodes as JSON, without offsets, which may count from a chunk. */
const plain = ({ children }: Root): string =>
  JSON.stringify(sorted(children), (name, value) => (name === 'offset' ? undefined : value));

/** The same value with the keys of all objects in alphabetical order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

it('every page of the lists has the same tree in chunks, parsed fast, as in whole', () => {
  const pages = foldersOfLists(requireCorpus().lists).flatMap(
    (folder) => readList(folder, createReporter()).pages,
  );
  const different = pages.filter(({ text }) => {
    const parse = thoroughParserFor(text);
    const fast = parseInChunks(text, new TreeCache(), (chunk) => parseFast(chunk, parse));
    return plain(fast) !== plain(parse(text));
  });
  expect(different.map(({ path }) => path)).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
});
