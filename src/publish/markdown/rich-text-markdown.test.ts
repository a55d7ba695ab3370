import { expect, test } from 'vitest';
import type { RichTextNode } from '../../paper/rich-text.ts';
import { richTextMarkdown } from './rich-text-markdown.ts';

const write = (...nodes: RichTextNode[]) =>
  richTextMarkdown(nodes, {
    resolve: (href) => (href.startsWith('javascript:') ? null : { href, external: true }),
    filesAt: '../',
    level: 1,
    entry: ({ paper }) => `- ${paper}`,
  });

test.each<[string, RichTextNode[], string]>([
  [
    'paragraphs',
    [
      { tag: 'p', children: ['One.'] },
      { tag: 'p', children: ['2. two_three'] },
    ],
    'One.\n\n2\\. two\\_three',
  ],
  ['marks', ['a ', { tag: 'strong', children: ['b '] }, { tag: 'em', children: ['c'] }], 'a **b** *c*'],
  [
    'code',
    [{ tag: 'code', children: ['a `b` <c>'] }, ' ', { tag: 'kbd', children: ['K'] }],
    '``a `b` <c>`` `K`',
  ],
  [
    'links',
    [{ tag: 'a', href: 'https://a.example/x y>', children: ['[a]'] }],
    '[\\[a\\]](https://a.example/x%20y%3E)',
  ],
  ['unsafe links', [{ tag: 'a', href: 'javascript:1', children: ['a'] }], 'a'],
  [
    'images',
    [
      { tag: 'img', src: 'files/1-a.png', alt: 'A' },
      { tag: 'img', src: 'x', alt: 'B' },
    ],
    '![A](../files/1-a.png)B',
  ],
  [
    'headings',
    [
      { tag: 'h2', children: ['A #'] },
      { tag: 'h6', children: ['B'] },
    ],
    '## A \\#\n\n###### B',
  ],
  [
    'lists',
    [
      {
        tag: 'ol',
        start: 3,
        children: [
          { tag: 'li', children: ['a', { tag: 'ul', children: [{ tag: 'li', children: ['b'] }] }] },
          { tag: 'li', children: [{ tag: 'entry', paper: 'kites' }] },
        ],
      },
    ],
    '3. a\n   - b\n4. kites',
  ],
  [
    'tables',
    [
      {
        tag: 'table',
        children: [
          { tag: 'thead', children: [{ tag: 'tr', children: [{ tag: 'th', children: ['A|B'] }] }] },
          {
            tag: 'tbody',
            children: [
              {
                tag: 'tr',
                children: [
                  { tag: 'td', children: ['1'] },
                  { tag: 'td', children: ['2'] },
                ],
              },
            ],
          },
        ],
      },
    ],
    '| A\\|B |  |\n| --- | --- |\n| 1 | 2 |',
  ],
  ['fences', [{ tag: 'pre', kind: 'js', children: ['```\nx\n'] }], '````js\n```\nx\n````'],
  ['callouts', [{ tag: 'aside', kind: 'warning', children: ['Mind.'] }], '> **Warning**\n>\n> Mind.'],
  [
    'formulas',
    [
      { tag: 'math', kind: 'block', children: ['x_1'] },
      { tag: 'math', children: ['y'] },
    ],
    '$$\nx_1\n$$\n\n$y$',
  ],
  [
    'details',
    [
      {
        tag: 'details',
        children: [
          { tag: 'summary', children: ['More'] },
          { tag: 'p', children: ['a'] },
        ],
      },
    ],
    '**More**\n\na',
  ],
])('%s as Markdown', (_, nodes, expected) => {
  expect(write(...nodes)).toBe(expected);
});
