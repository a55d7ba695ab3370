import { describe, expect, it } from 'vitest';
import { spansOfMarkdown } from '../../../testing/cut-markdown.ts';
import type { Span } from '../lines/spans.ts';
import { citesTitleAfter, opensCitation } from './cited-span.ts';

/** The first words of a line that cite what follows. */
function citingWords(
  markdown: string,
  cites: (span: Span) => number | null = opensCitation,
): string | undefined {
  return spansOfMarkdown(markdown)[0]?.find((span) => cites(span) !== null)?.text;
}

describe('opensCitation', () => {
  it.each([
    ['**Frost 1983.** [Knots and their makers](https://example.org/k)', 'Frost 1983'],
    ['**Frost. 1983.** [Knots and their makers](https://example.org/k)', 'Frost'],
    ['**McBerg 1883** [Knots and their makers](https://example.org/k)', 'McBerg 1883'],
    ['**Frost and Berg 1983.** Knots and their makers', 'Frost and Berg 1983'],
    ['**Frost & Berg. 1983.** Knots and their makers', 'Frost & Berg'],
    ['Frost 1983. [Knots and their makers](https://example.org/k)', 'Frost 1983'],
    ['**OSDI 2020** [Knots and their makers](https://example.org/k)', undefined],
    ['**PowerTech 2020** [Knots and their makers](https://example.org/k)', undefined],
    ['**Frost1983** [Knots and their makers](https://example.org/k)', undefined],
    ['**Frost 1983** [pdf](https://example.org/k)', undefined],
    ['**Frost 1983**', undefined],
  ])('finds in “%s” %s', (line, words) => {
    expect(citingWords(line)).toBe(words);
  });
});

describe('citesTitleAfter', () => {
  it.each([
    ['[Frost and Berg 2013](https://example.org/k) Knots and their makers', 'Frost and Berg 2013'],
    ['[Frost et al. 2013](https://example.org/k). Knots and their makers', 'Frost et al. 2013'],
    ['[Frost 2013](https://example.org/k): Knots and their makers', 'Frost 2013'],
    ['[OSDI 2020](https://example.org/k) Knots and their makers', undefined],
    ['[PowerTech 2020](https://example.org/k) Knots and their makers', undefined],
    ['[Frost 2013](https://example.org/k) Knots', undefined],
    ['[Frost 2013](https://example.org/k)', undefined],
  ])('finds in “%s” %s', (line, words) => {
    expect(citingWords(line, citesTitleAfter)).toBe(words);
  });
});
