import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';

const layout = { base: '', front: 'README.md', summary: 'SUMMARY.md' };

/** Formats of entries. Each `#` becomes a unique word, each `@` a unique number. */
const shapes = [
  '* # of # and # (OSDI 2022) \\[[Paper](https://example.org/@)]\n  * a remark on # and #\n  * see also #, which says #',
  '- [# in the # of #](https://arxiv.org/abs/2201.@), which tells # from #',
  '- **# for #** - a remark on #. [[paper](https://arxiv.org/abs/2201.@)] [[# code](https://example.org/@)] (# only)',
  '- **#**: # with # [[paper](https://arxiv.org/abs/2201.@)]. It goes on with # and #.',
  '- # over # under # [[paper](https://arxiv.org/abs/2201.@)] | # | `#`',
  '- Ada Frost, Max Berg. "# on # by #." *Journal of #* 12.3 (2019): 45-67. [[pdf](https://example.org/@.pdf)] #',
  '| [# in # rows](https://arxiv.org/abs/2201.@) | OSDI 2020 | # and # | [# link](https://example.org/@) |',
  '- **# on # things**, Ada Frost, NeurIPS 2020 (#). [[paper](https://arxiv.org/abs/2201.@)]',
  '- # of # and # [[paper](https://arxiv.org/abs/2201.@)]\n  - Authors: Ada Frost, Max Berg\n  - Keywords: #, #\n  - Summary: # says # of #\n  - A talk on #. [[# video](https://example.org/@)]',
  '- [# of # things](https://arxiv.org/abs/2201.@) by Ada Frost: a book on # and #',
  '1. Frost, A. (2019). # for # and #. *# Letters*, 3(2), 1-9. [[link](https://example.org/@)] Read #.',
  '- [[Talk](https://example.org/@)] **# and # in #** · Frost A et al. · *The # Gazette* · 2026-07-27 [[paper](https://arxiv.org/abs/2201.@)]',
];
/** A number in letters: a digit after a name counts as a footnote's. */
const letters = (number: number): string =>
  [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');

const tableHead = '| Title | Venue | Remarks | Links |\n| --- | --- | --- | --- |';

const page = fc.array(fc.integer({ min: 0, max: shapes.length - 1 }), { minLength: 2, maxLength: 12 });

describe('every word of an entry', () => {
  it('ends in the dataset or in the report', () => {
    fc.assert(
      fc.property(page, (indexes) => {
        const words: string[] = [];
        let count = 0;
        const entries = indexes.map((index) => {
          const text = (shapes[index] ?? '')
            .replace(/#/gu, () => {
              const word = `Zorvak${letters(words.length)}x`;
              words.push(word);
              return word;
            })
            .replaceAll('@', () => String(10_000 + count++));
          return text.startsWith('|') ? `\n${tableHead}\n${text}\n` : text;
        });
        const pages = [{ path: 'README.md', text: `# List\n\n## Part\n\n${entries.join('\n')}\n` }];
        const { dataset, report } = compileList(
          { root: '/nowhere', pages, paths: new Set(['README.md']), layout, year: 2026 },
          createReporter(),
        );
        const papers = JSON.stringify(dataset.papers);
        const reportedLines = new Set(
          report.diagnostics.filter(({ code }) => code === 'entry-unreadable').map(({ line }) => line),
        );
        const lines = pages[0]?.text.split('\n') ?? [];
        const isReported = (word: string) =>
          reportedLines.has(lines.findIndex((line) => line.includes(word)) + 1);
        expect(words.filter((word) => !papers.includes(word) && !isReported(word))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
