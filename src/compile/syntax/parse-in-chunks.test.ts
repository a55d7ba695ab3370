import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { TreeCache } from '../markdown/tree-cache.ts';
import { parseInChunks } from './parse-in-chunks.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();
const parse = (text: string): Root => processor.parse(text);

/** A tree without the position of its root and without offsets, which may count from a chunk. */
const plain = ({ children }: Root): unknown =>
  JSON.parse(JSON.stringify(children, (name, value) => (name === 'offset' ? undefined : value)));

/** The numbers of lines of the texts that are parsed. */
function parsedLines(text: string, cache: TreeCache): number[] {
  const parsed: number[] = [];
  parseInChunks(text, cache, (chunk) => {
    parsed.push(chunk.split('\n').length);
    return parse(chunk);
  });
  return parsed;
}

const section = (number: number) =>
  `## Section ${number}\n\n${Array.from({ length: 5 }, (_, item) => `- Tide ${number}.${item}`).join('\n')}\n`;
const page = Array.from({ length: 10 }, (_, number) => section(number)).join('\n');

describe('parseInChunks', () => {
  it('parses only what an edit changes, also when it moves the rest', () => {
    const cache = new TreeCache();
    expect(parsedLines(page, cache)).toHaveLength(10);
    expect(parsedLines(page, cache)).toEqual([]);
    const edited = page.replace('- Tide 4.2', '- Tide 4.2\n- A New Tide');
    expect(parsedLines(edited, cache)).toEqual([9]);
    expect(plain(parseInChunks(edited, cache, parse))).toEqual(plain(parse(edited)));
  });

  it.each([
    ['a fence', '```sh\n', '```\n'],
    ['a longer fence', '````md\n```\n', '````\n'],
    ['a fence of tildes', '~~~\n', '~~~\n'],
    ['a formula', '$$\na\n', '$$\n'],
    ['a comment', '<!-- a\n', '-->\n'],
    ['a comment of two', '<!-- a --> <!-- b\n', '-->\n'],
    ['a script', '<script>\n', '</script>\n'],
    ['an instruction', '<?php\n', '?>\n'],
    ['a declaration', '<!A\n', '>\n'],
    ['an element', '<div>\n', '</div>\n'],
    ['an item', '- an item\n\n  more\n', '  more\n'],
    ['a fence in an item', '- an item\n\n  ```\n', '  ```\n'],
    ['a quote', '> a quote\n', '> more\n'],
    ['indented code', '    code\n', '    code\n'],
    ['a footnote', 'A tide.[^1]\n\n[^1]: a note\n', '    more\n'],
    ['a definition', '[A tide][tide]\n', '[tide]: https://example.org\n'],
    ['a table', '| a | b |\n|---|---|\n| c | d |\n', '| e | f |\n'],
    ['a paragraph', 'A tide\n', '===\n'],
  ])('gives the tree of the whole text: %s', (_, opens, closes) => {
    for (const between of ['\n', '\n\n', '', 'words\n'])
      for (const text of [
        `# Tides\n\n${opens}${between}\n# Next\n\n${between}${closes}\n## Last\n\n- an item\n`,
        `# Tides\n\n${opens}${closes}${between}\n# Next\n\n${opens}${between}\n## Last\n\n${closes}`,
        `${opens}\n# Next\n\n[A tide][tide][^1]\n\n# Last\n${closes}${between}`,
      ])
        expect(plain(parseInChunks(text, new TreeCache(), parse))).toEqual(plain(parse(text)));
  });
});
