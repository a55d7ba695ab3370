import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../paper/schema.ts';
import { samplePaper } from '../../testing/sample-list.ts';
import { hiddenMarkup } from './hidden-markup.ts';
import { printedLinesOf } from './printed-lines.ts';

const bibtex: Paper['bibtex'] = {
  ...{ file: 'b.bib', line: 1, endLine: 2, key: 'frost', type: 'misc', authors: ['Ada Frost'] },
  authorsComplete: true,
};
const linesOf = (provenance: Paper['provenance'], lines: (file: string) => readonly string[], parts = {}) =>
  printedLinesOf(samplePaper({ provenance, bibtex, ...parts }), lines);

/** A line of markdown as a reader sees it. */
function seen(line: string): string {
  const hidden = hiddenMarkup(line);
  return [...line].filter((_, at) => hidden[at] !== true).join('');
}

describe('hiddenMarkup', () => {
  it.each([
    ['- **[Kites](https://example.org/a_(b))**, OSDI [[pdf](x.pdf)] `go`', 'Kites, OSDI [pdf] go'],
    ['  1. ## Kites \\[sic\\] ![Kite](k.png "A kite") <br> sail', 'Kites [sic] Kite  sail'],
    ['| Kites | [OSDI 2020](u) | 3 < 4 |', 'Kites | OSDI 2020 | 3 < 4'],
    ['> - [ ] Kites [1] [and](', 'Kites [1] [and]('],
    ['f*(x) of _kites_ and snake_case', 'f(x) of _kites_ and snake_case'],
  ])('of %s leaves %s', (line, expected) => {
    expect(seen(line)).toBe(expected);
  });

  it('takes time in proportion to a line', () => {
    for (const piece of ['[', '](', '<', '*', '![', '[](', '](a ', '[x](a(b) "'])
      expect(() => hiddenMarkup(piece.repeat(4_000 / piece.length))).not.toThrow();
  });
});

describe('printedLinesOf', () => {
  it('cuts lines where fields begin or end, in the order of files and lines', () => {
    const lines = {
      'a.md': ['', '- **Kites**, OSDI 2020 [[pdf](u)]'],
      'b.bib': ['  author = {Ada *Frost*},'],
    };
    expect(
      linesOf(
        {
          'bibtex.authors': ['b.bib', 1, 13, 23],
          'bibtex.year': ['b.bib', 2, 1, 4],
          year: ['a.md', 2, 19, 22],
          venue: ['a.md', 2, 14, 22],
          title: ['a.md', 2, 5, 9],
        },
        (file) => lines[file as keyof typeof lines],
      ),
    ).toEqual([
      {
        file: 'a.md',
        line: 2,
        pieces: [
          { text: 'Kites', fields: ['title'] },
          { text: ', ' },
          { text: 'OSDI ', fields: ['venue'] },
          { text: '2020', fields: ['year', 'venue'] },
          { text: ' [pdf]' },
        ],
      },
      {
        file: 'b.bib',
        line: 1,
        pieces: [{ text: 'author = {' }, { text: 'Ada *Frost*', fields: ['bibtex.authors'] }, { text: '},' }],
      },
    ]);
  });

  it('leaves out the authors of a record where the list prints its own', () => {
    const provenance: Paper['provenance'] = { 'bibtex.authors': ['b.bib', 1, 1, 9] };
    expect(linesOf(provenance, () => ['Ada Frost'], { authors: ['A. Frost'] })).toEqual([]);
  });

  it('shortens what is beside the fields', () => {
    const line = `${'a'.repeat(99)}Kites${'b'.repeat(99)}2020${'c'.repeat(99)}`;
    const [printed] = linesOf({ title: ['a', 1, 100, 104], year: ['a', 1, 204, 207] }, () => [line]);
    expect(printed?.pieces.map(({ text }) => text)).toEqual([
      `…${'a'.repeat(30)}`,
      'Kites',
      `${'b'.repeat(30)}…${'b'.repeat(30)}`,
      '2020',
      `${'c'.repeat(30)}…`,
    ]);
  });

  it('shows fields whatever the line is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (line, from, length) => {
        const [printed] = linesOf({ title: ['a', 1, from + 1, from + length + 1] }, () => [line]);
        for (const { text } of printed?.pieces ?? []) expect(text).not.toBe('');
      }),
    );
  });
});
