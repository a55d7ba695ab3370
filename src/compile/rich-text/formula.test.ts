import { describe, expect, it } from 'vitest';
import { createFormulaParser } from './formula.ts';

const parse = createFormulaParser();

describe('a formula', () => {
  it('becomes MathML elements without styles and classes', () => {
    expect(parse('\\frac{a}{2} \\in \\mathcal{V}', 'inline')).toEqual({
      nodes: [
        {
          tag: 'mrow',
          children: [
            {
              tag: 'mfrac',
              children: [
                { tag: 'mi', children: ['a'] },
                { tag: 'mn', children: ['2'] },
              ],
            },
            { tag: 'mo', children: ['∈'] },
            { tag: 'mi', children: ['𝒱'] },
          ],
        },
      ],
    });
  });

  it('keeps the alignment of columns', () => {
    const formula = JSON.stringify(parse('\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}', 'block'));
    expect(formula).toContain('"columnalign":"right"');
    expect(formula).not.toMatch(/"style|class/u);
  });

  it('names the problem when it is invalid', () => {
    expect(parse('\\unknown{x}', 'inline')).toEqual({ problem: 'unsupported function name: \\unknown' });
    expect(parse('\\frac{a}{b', 'inline')).toEqual({
      problem: "unexpected end of input in a macro argument, expected '}'",
    });
    expect(parse('x^', 'inline')).toEqual({ problem: 'it is not valid TeX' });
  });

  it('rejects links, images and unknown elements', () => {
    for (const tex of [
      '\\href{https://example.org}{x}',
      '\\url{https://example.org}',
      '\\includegraphics{a.png}',
      '\\cancel{x}',
    ])
      expect(parse(tex, 'inline')).toHaveProperty('problem');
  });

  it('does not define macros for later formulas', () => {
    expect(parse('\\gdef\\wait{W} \\wait', 'inline')).toHaveProperty('nodes');
    expect(parse('\\wait', 'inline')).toHaveProperty('problem');
  });
});

describe('a formula that is too expensive', () => {
  const hostile = {
    'too long': 'a'.repeat(5_001),
    'too many symbols': 'a '.repeat(2_400),
    'too many roots': '\\sqrt{'.repeat(800),
    'too many braces': '{'.repeat(5_000),
    'nested superscripts': `${'x^{'.repeat(900)}x${'}'.repeat(900)}`,
    'recursive macros': '\\def\\a{\\a\\a}\\a',
    'macros that expand exponentially': `\\def\\a{${'x'.repeat(99)}}\\def\\b{${'\\a'.repeat(99)}}${'\\b'.repeat(9)}`,
  };

  it.each(Object.entries(hostile))('is rejected: %s', (_, tex) => {
    expect(parse(tex, 'block')).toHaveProperty('problem');
  });

  it('is rejected beyond the limit of its page', () => {
    const page = createFormulaParser();
    const formulas = Array.from({ length: 250 }, () => page('a'.repeat(900), 'inline'));
    expect(formulas.at(0)).toHaveProperty('nodes');
    expect(formulas.at(-1)).toEqual({ problem: 'the formulas of the page are too long in total' });
  });
});
