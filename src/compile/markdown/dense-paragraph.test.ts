import { describe, expect, it } from 'vitest';
import { createReporter } from '../diagnostics/reporter.ts';
import { parsePage } from '../syntax/parse-page.ts';
import { denseParagraph } from './dense-paragraph.ts';

describe('a paragraph no parser can take', () => {
  it('is found by its first line', () => {
    expect(denseParagraph(['# Title', '', '*a **a '.repeat(5_000)])).toBe(3);
    expect(denseParagraph(['', ...Array<string>(300).fill('> [a](<b '.repeat(20))])).toBe(2);
    expect(denseParagraph(Array<string>(1_000).fill(`|${'c|'.repeat(500)}`))).toBe(201);
    expect(denseParagraph(['# A', '- '.repeat(5_000)])).toBe(2);
    expect(denseParagraph([`* A${' '.repeat(50_000)}Title`])).toBe(1);
  });

  it('is no long list, and no table', () => {
    expect(
      denseParagraph(Array<string>(5_000).fill('* **Title** [[Paper](https://example.org)]')),
    ).toBeNull();
    expect(
      denseParagraph(Array<string>(5_000).fill('| **Title** | [Paper](https://example.org) |')),
    ).toBeNull();
    expect(
      denseParagraph(
        Array<string>(5_000).fill('<tr><td><a href="https://example.org/a_b">Title</a></td></tr>'),
      ),
    ).toBeNull();
    expect(denseParagraph(['-'.repeat(2_000), `| Title${' '.repeat(3_000)}| 2024 |`])).toBeNull();
  });

  it('is kept as it is written, with a diagnostic, and takes nothing of its page with it', () => {
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

  it('may open thousands of blocks and close none', () => {
    const reporter = createReporter();
    const text = `${'{% hint style="info" %}\n'.repeat(5_000)}\n\n## After\n\n* A Title of a Paper\n`;
    expect(() => parsePage({ path: 'a.md', text }, reporter)).not.toThrow();
  });
});
