import { describe, expect, it } from 'vitest';
import { parseMarkdownInHtml } from '../../markdown/parse-markdown-in-html.ts';
import { styledText } from '../../markdown/styled-text.ts';
import { cutLine } from '../lines/atoms.ts';
import { Memo } from '../lines/memo.ts';
import { spansOf } from '../lines/spans.ts';
import { opensCitation } from './cited-span.ts';

/** The first words of a line that cite what follows. */
function citingWords(markdown: string): string | undefined {
  const [paragraph] = parseMarkdownInHtml(markdown, [1]) ?? [];
  const children = paragraph !== undefined && 'children' in paragraph ? paragraph.children : [];
  return spansOf(cutLine(styledText(children), new Memo()))[0]?.find((span) => opensCitation(span) !== null)
    ?.text;
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
