import { describe, expect, it } from 'vitest';
import { createReporter } from '../diagnostics/reporter.ts';
import { parsePage } from './parse-page.ts';

describe('a page with unclosed blocks', () => {
  it('keeps the positions of everything after them', () => {
    const text = '# A\n\n```js\none\n\n## B\n\n<!-- two\n\n## C\n\n$$\nthree\n\n## D\n\n* **E** and more\n';
    const reporter = createReporter();
    const page = parsePage({ path: 'a.md', text }, reporter);
    const blocks = page.root.children.map(
      ({ type, position }) => `${type} ${position?.start.line}-${position?.end.line}`,
    );
    expect(blocks).toEqual([
      'heading 1-1',
      'code 3-5',
      'heading 6-6',
      'html 8-9',
      'heading 10-10',
      'math 12-14',
      'heading 15-15',
      'list 17-17',
    ]);
    expect(reporter.diagnostics().map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 fence-unclosed',
      '8 comment-unclosed',
      '12 math-unclosed',
    ]);
  });

  it('does not mistake comments in code for headings, nor closed fences for open ones', () => {
    const reporter = createReporter();
    parsePage(
      { path: 'a.md', text: '# A\n\n```sh\n# a remark\n## another\n```\n\n<pre>\n\n# B\n\n</pre>\n' },
      reporter,
    );
    expect(reporter.diagnostics()).toEqual([]);
  });

  it('is repaired only a few times', () => {
    const reporter = createReporter();
    const page = parsePage({ path: 'a.md', text: '<!-- open\n\n## Next\n\n'.repeat(500) }, reporter);
    expect(page.root.children.length).toBeGreaterThan(20);
    expect(reporter.diagnostics().length).toBeLessThan(30);
  });
});
