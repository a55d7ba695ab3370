import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { createReporter } from '../diagnostics/reporter.ts';
import { checkUnreadLinks } from './check-unread-links.ts';

function messages(markdown: string): string[] {
  const reporter = createReporter();
  checkUnreadLinks('a.md', fromMarkdown(markdown), new Map(), reporter);
  return reporter.diagnostics().map(({ code, message }) => `${code}: ${message}`);
}

const link = '[x](https://arxiv.org/abs/2101.00001)';

test('parts of one form are counted', () => {
  expect(messages(`${link} a\n\n${link} b\n\n${link} c`)).toEqual([
    'links-unread: 3 paragraphs link to literature but were not read as entries, for example on lines 1, 3 and 5',
  ]);
});

test.each([
  ['a text that cites', `As ${link} says.\n\nSo does ${link}.\n\nAnd ${link}.`],
  ['a few links', `- ${link}\n- ${link}`],
  [
    'links to other things',
    '- [x](https://example.org)\n- [x](https://example.org)\n- [x](https://example.org)',
  ],
])('%s is left alone', (_, markdown) => {
  expect(messages(markdown)).toEqual([]);
});
