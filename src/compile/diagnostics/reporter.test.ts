import { describe, expect, it } from 'vitest';
import { createReporter } from './reporter.ts';

describe('createReporter', () => {
  it('gives problems by file, line and column, with the severity and the advice of their rule', () => {
    const reporter = createReporter();
    reporter.report('link-empty', { file: 'b.md', line: 1 }, 'second');
    reporter.report('link-empty', { file: 'a.md', line: 9 }, 'first');
    expect(reporter.diagnostics()).toMatchObject([
      {
        file: 'a.md',
        line: 9,
        column: 1,
        severity: 'warning',
        message: 'first',
        advice: 'Add the address, or remove the link.',
      },
      { file: 'b.md', line: 1, message: 'second' },
    ]);
  });

  it('tells what is left of a rule on a page once, where it begins', () => {
    const reporter = createReporter();
    for (let line = 1; line <= 700; line++)
      reporter.report('link-empty', { file: 'a.md', line }, 'no address');
    reporter.report('link-empty', { file: 'b.md', line: 1 }, 'no address');
    reporter.report('link-case', { file: 'a.md', line: 700 }, 'other capitals');
    const told = reporter.diagnostics();
    expect(told).toHaveLength(503);
    expect(told.find(({ message }) => message.includes('more'))).toMatchObject({
      line: 501,
      message: 'no address (and 199 more like this on the page)',
    });
  });

  it('takes over what other reporters found, however much that is', () => {
    const reporter = createReporter();
    const found = Array.from({ length: 300_000 }, (_, index) => ({
      file: `${index % 700}.md`,
      line: index,
      column: 1,
      severity: 'warning' as const,
      code: 'link-empty' as const,
      message: 'no address',
      advice: null,
    }));
    reporter.include(found);
    expect(reporter.diagnostics()).toHaveLength(300_000);
  });
});
