import { describe, expect, it } from 'vitest';
import { createReporter } from '../../diagnostics/reporter.ts';
import { namesOnlyVenueOrYear } from '../group.ts';
import { reportDoubtful } from './report-reading.ts';

describe('namesOnlyVenueOrYear', () => {
  it.each([
    ['CCS 2024', true],
    ['2019:', true],
    ['In OSDI', true],
    ['Kites over Cables (NSDI 2021)', false],
    ['Kites over Cables', false],
  ])('of “%s” is %s', (text, expected) => {
    expect(namesOnlyVenueOrYear(text)).toBe(expected);
  });
});

describe('reportDoubtful', () => {
  it.each([
    ['Ada Frost', ['entry-doubtful “Slow Kites” was read as the title; it may be “Ada Frost”']],
    ['Slow Kites with Tails', []],
    [null, []],
  ])('with the other title %s reports %j', (runnerUp, expected) => {
    const reporter = createReporter();
    const title = {
      setAs: 'plain',
      title: 'Slow Kites',
      name: null,
      isQuoted: false,
      start: 0,
      end: 10,
      link: null,
    } as const;
    reportDoubtful(
      { candidate: { start: { line: 3, column: 1 }, column: 1 }, evidence: { title, runnerUp } },
      { file: 'a.md', reporter },
    );
    expect(reporter.diagnostics().map(({ code, message }) => `${code} ${message}`)).toEqual(expected);
  });
});
