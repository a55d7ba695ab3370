import { expect, it } from 'vitest';
import { compileList } from '../compile-list.ts';
import { createReporter } from '../diagnostics/reporter.ts';

const layout = { base: '', front: 'README.md', summary: 'SUMMARY.md' };
const entry = '- [Kites That Carry Lanterns](https://arxiv.org/abs/2101.00001) (OSDI 2021)';

function descriptionOf(text: string): string {
  const pages = [{ path: 'README.md', text: `# Kites\n\n${text}\n` }];
  const files = { root: '/nowhere', pages, paths: new Set(['README.md']), layout, year: 2026 };
  return compileList(files, createReporter()).dataset.list.description;
}

it.each([
  [
    'its first sentences',
    `All about kites and what they carry.\n\n${entry}`,
    'All about kites and what they carry.',
  ],
  [
    'what is about its papers',
    `Contributions are welcome at any time!\n\nA list of papers on kites.\n\n${entry}`,
    'A list of papers on kites.',
  ],
  [
    'at least something',
    `Questions are welcome at any time!\n\n${entry}`,
    'Questions are welcome at any time!',
  ],
  [
    'no broken markup',
    `<img src=https://example.org/a.svg?b=c >\n<img src=https://example.org/b.svg?b=c >\n<img src=x>\n\n${entry}`,
    '',
  ],
  [
    'no entry',
    [1, 2, 3]
      .map(
        (at) =>
          `**Kites over Harbours at Night, Part ${at}**\\\nAda Frost, Max Berg. OSDI 2021. [[Paper](https://arxiv.org/abs/2101.0000${at})]`,
      )
      .join('\n\n'),
    '',
  ],
  [
    'what is about its papers, also below an entry',
    `${entry}\n\nSome words that say nothing of anything.\n\nThis is a list of papers on kites.`,
    'This is a list of papers on kites.',
  ],
])('a list is described by %s', (_, text, description) => {
  expect(descriptionOf(text)).toBe(description);
});
