import { describe, expect, it } from 'vitest';
import { createReporter } from '../diagnostics/reporter.ts';
import { parsePage } from '../syntax/parse-page.ts';
import { firstTooComplexParagraph } from './first-too-complex-paragraph.ts';

describe('a paragraph too complex to parse', () => {
  it('is found by its first line', () => {
    expect(firstTooComplexParagraph(['# Title', '', '*a **a '.repeat(5_000)])).toBe(3);
    expect(firstTooComplexParagraph(['', ...Array<string>(300).fill('> [a](<b '.repeat(20))])).toBe(2);
    expect(firstTooComplexParagraph(Array<string>(1_000).fill(`|${'c|'.repeat(500)}`))).toBe(201);
    expect(firstTooComplexParagraph(['# A', '- '.repeat(5_000)])).toBe(2);
    expect(firstTooComplexParagraph(['# A', `* ${'['.repeat(600)}B${']'.repeat(600)}`])).toBe(2);
    expect(firstTooComplexParagraph([`* A${' '.repeat(50_000)}Title`])).toBe(1);
  });

  it('is not found in long lists and tables', () => {
    expect(
      firstTooComplexParagraph(Array<string>(5_000).fill('* **Title** [[Paper](https://example.org)]')),
    ).toBeNull();
    expect(firstTooComplexParagraph(['[[Paper](https://example.org)] '.repeat(1_500)])).toBeNull();
    expect(
      firstTooComplexParagraph(Array<string>(5_000).fill('| **Title** | [Paper](https://example.org) |')),
    ).toBeNull();
    expect(
      firstTooComplexParagraph(
        Array<string>(5_000).fill('<tr><td><a href="https://example.org/a_b">Title</a></td></tr>'),
      ),
    ).toBeNull();
    expect(firstTooComplexParagraph(['-'.repeat(2_000), `| Title${' '.repeat(3_000)}| 2024 |`])).toBeNull();
  });

  it('becomes code and is reported, and the rest of the page is parsed', () => {
    const reporter = createReporter();
    const page = parsePage(
      { path: 'a.md', text: `# A\n\n${'*a **a '.repeat(20_000)}\n\n## B\n\n* C\n` },
      reporter,
    );
    expect(page.root.children.map(({ type, position }) => `${type} ${position?.start.line}`)).toEqual([
      'heading 1',
      'code 3',
      'heading 5',
      'list 7',
    ]);
    expect(reporter.diagnostics()).toMatchObject([{ code: 'too-complex', file: 'a.md', line: 3 }]);
  });

  it('does not throw on thousands of unclosed blocks', () => {
    const reporter = createReporter();
    const text = `${'{% hint style="info" %}\n'.repeat(5_000)}\n\n## After\n\n* A Title of a Paper\n`;
    expect(() => parsePage({ path: 'a.md', text }, reporter)).not.toThrow();
  });
});
