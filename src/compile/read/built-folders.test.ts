import { expect, it } from 'vitest';
import { withoutBuiltCopies } from './built-folders.ts';

it.each([
  ['copies of pages', ['a.md', '_site/a.md', '_site/a.png'], ['a.md']],
  ['a site without pages', ['a.md', '_book/index.html'], ['a.md']],
  [
    'pages made of other sources',
    ['a.Rmd', '_book/a.md', '_book/a.png'],
    ['a.Rmd', '_book/a.md', '_book/a.png'],
  ],
  ['pages made of Quarto', ['docs/a.qmd', 'docs/_site/a.md'], ['docs/a.qmd']],
  ['only some copies', ['docs/a.md', 'docs/_book/a.md', 'docs/_book/b.md'], ['docs/a.md', 'docs/_book/b.md']],
])('%s', (_, paths, left) => {
  expect([...withoutBuiltCopies(new Set(paths))]).toEqual(left);
});
