import { describe, expect, it } from 'vitest';
import { createReporter } from './reporter.ts';

describe('createReporter', () => {
  it('sorts diagnostics by file, line and column and adds their rule’s severity and advice', () => {
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

  it('summarises further diagnostics of one rule on one page in a single one', () => {
    const reporter = createReporter();
    for (let line = 1; line <= 700; line++)
      reporter.report('link-empty', { file: 'a.md', line }, 'no address');
    reporter.report('link-empty', { file: 'b.md', line: 1 }, 'no address');
    reporter.report('link-case', { file: 'a.md', line: 700 }, 'other capitals');
    const diagnostics = reporter.diagnostics();
    expect(diagnostics).toHaveLength(503);
    expect(diagnostics.find(({ message }) => message.includes('more'))).toMatchObject({
      line: 501,
      message: 'no address (and 199 more like this on the page)',
    });
  });

  it('includes any number of diagnostics from other reporters', () => {
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
