import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createReporter } from '../../../compile/diagnostics/reporter.ts';
import { readList } from '../../../compile/read/read-list.ts';

/**
 * Parses the pages of lists as markdown and does nothing else: the least that a compiler of the same text has
 * to do. Arguments: `LIST_DIR...`. Returns the exit code.
 */
export function run(folders: string[]): number {
  const parser = unified().use(remarkParse).use(remarkGfm).freeze();
  for (const folder of folders)
    for (const { text } of readList(folder, createReporter()).pages) parser.parse(text);
  return 0;
}
