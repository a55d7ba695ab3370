import { describe, expect, it } from 'vitest';
import { spansOfMarkdown } from '../../../testing/cut-markdown.ts';
import type { Span } from '../lines/spans.ts';
import {
  isBeforeLastDate,
  isJournalOfSubjects,
  isPressAfterTitle,
  sourceAfterTitle,
} from './source-after-title.ts';

/** The first words of a line for which `holds` is true. */
function wordsWhere(markdown: string, holds: (span: Span) => boolean): string | undefined {
  return spansOfMarkdown(markdown).flat().find(holds)?.text;
}

describe('sourceAfterTitle', () => {
  it.each([
    ['Frost, A. (2019). *Slow kites of the north*. Harbour Watch.', 'Harbour Watch'],
    ["Reed, T. (2016) 'Wind and Nets', *Nettle: A Page*. Available at: https://n.example", 'Nettle: A Page'],
    ['弗罗斯特，2016，《风筝史》，北风艺术家庭', '北风艺术家庭'],
    ['Frost, A. (2019). *Slow kites of the north*. A nice introduction.', undefined],
    ['Frost, A. (2019). *Slow kites of the north*. Translated by Max Berg.', undefined],
    ['Slow kites of the north. Harbour Watch.', undefined],
    ['Frost, A. (2019). *Slow kites of the north* (2nd ed.). Harbour House.', 'Harbour House'],
    ['Frost, A. (2019). *Slow kites of the north* (Report No. 12). Knot Bank. (Chapter 4)', 'Knot Bank'],
    [
      'Frost, A. (2019). Slow kites of the north. [*Harbour Watch*](https://doi.org/10.1111/k.1).',
      'Harbour Watch',
    ],
    ['Frost, A. (2019). *Slow kites of the north* (2nd ed.). Recommended.', undefined],
    ['Frost, A. [*Harbour Watch*](https://doi.org/10.1111/k.1).', undefined],
  ])('%s: %s', (line, source) => {
    expect(wordsWhere(line, (span) => sourceAfterTitle(span) > 0)).toBe(source);
  });
});

describe('isPressAfterTitle', () => {
  it.each([
    ['Ida Fir, *Harbours of the North* (Cambridge, 2011)', 'Cambridge'],
    ['Ida Fir, *Harbours of the North* (Cambridge)', undefined],
    ['Ida Fir, Harbours of the North (Cambridge, 2011)', undefined],
  ])('%s: %s', (line, press) => {
    expect(wordsWhere(line, isPressAfterTitle)).toBe(press);
  });
});

describe('isJournalOfSubjects', () => {
  it.each([
    ['Hart, L. (2012). How masts are seen. Science, Rope, & Values, 28(3), 3–9.', 'Science, Rope, & Values'],
    ['Hart, L. (2012). How masts are seen. Science, Rope, & Values.', undefined],
  ])('%s: %s', (line, journal) => {
    expect(wordsWhere(line, isJournalOfSubjects)).toBe(journal);
  });
});

describe('isBeforeLastDate', () => {
  it.each([
    ['Ida Elm. Transparency for kite keepers. Harbour Notes, April 2019.', 'Harbour Notes'],
    ['Ida Elm. Transparency for kite keepers. Second Edition, 2019.', undefined],
    ['Transparency for kite keepers. Harbour Notes, April 2019.', undefined],
  ])('%s: %s', (line, source) => {
    expect(wordsWhere(line, isBeforeLastDate)).toBe(source);
  });
});
