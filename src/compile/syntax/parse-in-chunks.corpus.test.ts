import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { foldersOfLists, requireCorpus } from '../../testing/corpus.ts';
import { createReporter } from '../diagnostics/reporter.ts';
import { TreeCache } from '../markdown/tree-cache.ts';
import { readList } from '../read/read-list.ts';
import { parseInChunks } from './parse-in-chunks.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();
const parse = (text: string): Root => processor.parse(text);

/** The nodes as JSON, without offsets, which may count from a chunk. */
const plain = ({ children }: Root): string =>
  JSON.stringify(children, (name, value) => (name === 'offset' ? undefined : value));

it('every page of the lists has the same tree in chunks as in whole', () => {
  const pages = foldersOfLists(requireCorpus().lists).flatMap(
    (folder) => readList(folder, createReporter()).pages,
  );
  const different = pages.filter(
    ({ text }) => plain(parseInChunks(text, new TreeCache(), parse)) !== plain(parse(text)),
  );
  expect(different.map(({ path }) => path)).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
});
