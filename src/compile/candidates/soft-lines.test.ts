import type { Paragraph, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { Memo } from '../reading/lines/memo.ts';
import { splitLines } from './soft-lines.ts';

function nodesOf(markdown: string): PhrasingContent[] {
  return (fromMarkdown(markdown).children[0] as Paragraph).children;
}

const linesOf = (markdown: string) => splitLines(nodesOf(markdown), new Memo()).map(({ line }) => line.text);

describe('splitLines', () => {
  it.each([
    ['a wrapped sentence', 'Ropes that hold\nin any wind', ['Ropes that hold in any wind']],
    ['a hard break', 'Ropes that hold\\\nin any wind', ['Ropes that hold', 'in any wind']],
    ['an address', 'Ropes that Hold\n<https://example.org/1>', ['Ropes that Hold', 'https://example.org/1']],
    [
      'a field below wrapped words',
      'Ropes that Hold\nin Any Wind\nVenue: OSDI 2022',
      ['Ropes that Hold in Any Wind', 'Venue: OSDI 2022'],
    ],
    [
      'the year of a venue that was wrapped',
      'ropes that hold in wind, and more. OSDI\n2022.',
      ['ropes that hold in wind, and more. OSDI 2022.'],
    ],
    [
      'the name of a journal that was wrapped',
      'Frost, A. (2004). Ropes that hold in any wind and more. Trends in Tarred\nRopes, 8(7), 315–324.',
      ['Frost, A. (2004). Ropes that hold in any wind and more. Trends in Tarred Ropes, 8(7), 315–324.'],
    ],
    [
      'a journal below the name of an author',
      'Ropes that hold in any wind and in more than one harbour. Ada Frost\nKite Letters, 8(7), 315–324.',
      ['Ropes that hold in any wind and in more than one harbour. Ada Frost', 'Kite Letters, 8(7), 315–324.'],
    ],
    [
      'Chinese below English',
      'Ropes that hold\nin wind\n绳子在风中',
      ['Ropes that hold in wind', '绳子在风中'],
    ],
  ])('reads %s', (_, markdown, lines) => expect(linesOf(markdown)).toEqual(lines));

  it('puts the text of a long paragraph together once, not at every line end', () => {
    let reads = 0;
    const code = {
      type: 'inlineCode' as const,
      get value() {
        reads += 1;
        return 'x';
      },
    };
    const count = 300;
    const nodes = Array.from({ length: count }, (_, number): PhrasingContent[] => [
      { type: 'text', value: `${number % 2 === 0 ? '' : '\n绳'} words ` },
      code,
      { type: 'text', value: ` and on\n${1900 + (number % 120)} it goes` },
    ]).flat();
    expect(splitLines(nodes, new Memo()).length).toBeGreaterThan(0);
    expect(reads).toBeLessThan(count * 10);
  });
});
