import { describe, expect, it } from 'vitest';
import type { StyledText } from '../../markdown/styled-text.ts';
import { Line } from './line.ts';
import { Memo } from './memo.ts';

const text = 'Kites over Quiet Water, KNAR 2031. [Paper] [Code]';
const link = (words: string, url: string, line: number) => {
  const start = text.indexOf(words);
  return { kind: 'link' as const, start, end: start + words.length, url, at: { line, column: 1 } };
};
const entry = (id: string, line: number, code = 'https://github.com'): StyledText => ({
  text,
  marks: [
    link('Kites over Quiet Water', `https://arxiv.org/abs/${id}`, line),
    link('Paper', `https://example.org/${id}.pdf`, line),
    link('Code', `${code}/knots/${id}`, line),
  ],
});

const readings = ({ spans }: Line) =>
  spans.flat().map(({ span, hypotheses, title }) => [span.text, span.link?.url, hypotheses, title]);

describe('lines of one form', () => {
  const memo = new Memo();
  const first = new Line(entry('2031.00001', 3), memo);
  const second = new Line(entry('2031.00002', 8), memo);

  it('are recognised once', () => {
    expect(second.spans[0]?.[0]?.hypotheses).toBe(first.spans[0]?.[0]?.hypotheses);
  });

  it('are read as if each were alone, with its own links', () => {
    expect(readings(second)).toEqual(readings(new Line(entry('2031.00002', 8), new Memo())));
    expect(second.cut.atoms.map(({ link }) => link?.at.line)).toContain(8);
  });

  it('are of two forms where an address tells something else', () => {
    const other = new Line(entry('2031.00003', 9, 'https://example.org'), memo);
    expect(readings(other)).toEqual(
      readings(new Line(entry('2031.00003', 9, 'https://example.org'), new Memo())),
    );
    expect(other.spans[0]?.[0]?.hypotheses).not.toBe(first.spans[0]?.[0]?.hypotheses);
  });
});
