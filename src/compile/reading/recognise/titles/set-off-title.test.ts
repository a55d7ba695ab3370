import { describe, expect, it } from 'vitest';
import { spansOfMarkdown } from '../../../../testing/cut-markdown.ts';
import type { Span } from '../../lines/spans.ts';
import { asDatedCitation, isBeforeCitation, runsIntoSetOff } from './set-off-title.ts';

/** The first span of a line of markdown that passes a test. */
function firstOf(markdown: string, passes: (span: Span) => boolean): string | undefined {
  return spansOfMarkdown(markdown).flat().find(passes)?.text;
}

describe('runsIntoSetOff', () => {
  it.each([
    ['First of its kind: **Kites and their tails**', 'First of its kind: Kites and their tails'],
    ['Frost and Berg *Kites and their tails*', 'Frost and Berg Kites and their tails'],
    ['A Commentary on *The Book of Knots*', undefined],
    ['The growth of ropes in *Cannabis sativa*', undefined],
    ['*The Book of Knots* and its readers', undefined],
    ['Kites and their tails: **a survey**', undefined],
  ])('finds in “%s” %s', (line, words) => {
    expect(firstOf(line, runsIntoSetOff)).toBe(words);
  });
});

describe('isBeforeCitation', () => {
  it.each([
    ['Early: **Kites and their tails** (Frost et al. 2011)', 'Kites and their tails'],
    ['Early: **Kites and their tails** (Frost, 1888). Old.', 'Kites and their tails'],
    ['*Kites and their tails* (Frost and Berg 2011)', 'Kites and their tails'],
    ['**Kites and their tails** (2011)', undefined],
    ['**Kites and their tails** (May 2011)', undefined],
    ['[Kite Club for Harbours](https://example.org) (Jan 2011 - May 2015)', undefined],
    ['**Tails** (Frost et al. 2011)', undefined],
  ])('finds in “%s” %s', (line, words) => {
    expect(firstOf(line, isBeforeCitation)).toBe(words);
  });
});

describe('asDatedCitation', () => {
  it.each([
    ['**Kites and their tails** (Frost and Berg 2011)', 'Frost and Berg 2011'],
    ['**Kites and their tails** (Frost 2011)', 'Frost 2011'],
    ['**Kites and their tails** (May 2011)', undefined],
    ['**Kites and their tails** (OSDI 2011)', undefined],
    ['**Kites and their tails** (Kite Letters 2011)', undefined],
    ['Kites and their tails (Frost 2011)', undefined],
  ])('finds in “%s” %s', (line, words) => {
    expect(firstOf(line, (span) => asDatedCitation(span) !== null)).toBe(words);
  });
});
