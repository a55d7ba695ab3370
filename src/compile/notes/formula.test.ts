import { describe, expect, it } from 'vitest';
import { createFormulaReader } from './formula.ts';

const read = createFormulaReader();

describe('a formula', () => {
  it('becomes elements of MathML, without styles and classes', () => {
    expect(read('\\frac{a}{2} \\in \\mathcal{V}', 'inline')).toEqual({
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

  it('keeps the sides on which the columns of an alignment stand', () => {
    const formula = JSON.stringify(read('\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}', 'block'));
    expect(formula).toContain('"columnalign":"right"');
    expect(formula).not.toMatch(/"style|class/u);
  });

  it('tells why it cannot be read', () => {
    expect(read('\\unknown{x}', 'inline')).toEqual({ problem: 'unsupported function name: \\unknown' });
    expect(read('\\frac{a}{b', 'inline')).toEqual({
      problem: "unexpected end of input in a macro argument, expected '}'",
    });
    expect(read('x^', 'inline')).toEqual({ problem: 'it is no formula' });
  });

  it('holds no link, no picture and no element that this project does not know', () => {
    for (const tex of [
      '\\href{https://example.org}{x}',
      '\\url{https://example.org}',
      '\\includegraphics{a.png}',
      '\\cancel{x}',
    ])
      expect(read(tex, 'inline')).toHaveProperty('problem');
  });

  it('defines nothing for the formulas after it', () => {
    expect(read('\\gdef\\wait{W} \\wait', 'inline')).toHaveProperty('nodes');
    expect(read('\\wait', 'inline')).toHaveProperty('problem');
  });
});

describe('a formula that would keep everybody waiting', () => {
  const hostile = {
    'too long': 'a'.repeat(5_001),
    'too many signs': 'a '.repeat(2_400),
    'too many roots': '\\sqrt{'.repeat(800),
    'too many braces': '{'.repeat(5_000),
    'braces that are closed': `${'x^{'.repeat(900)}x${'}'.repeat(900)}`,
    'commands that stand for themselves': '\\def\\a{\\a\\a}\\a',
    'commands that stand for many': `\\def\\a{${'x'.repeat(99)}}\\def\\b{${'\\a'.repeat(99)}}${'\\b'.repeat(9)}`,
  };

  it.each(Object.entries(hostile))('%s: it is told, and stays as it is written', (_, tex) => {
    expect(read(tex, 'block')).toHaveProperty('problem');
  });

  it('is one too many at the end of a page that holds enough', () => {
    const page = createFormulaReader();
    const formulas = Array.from({ length: 250 }, () => page('a'.repeat(900), 'inline'));
    expect(formulas.at(0)).toHaveProperty('nodes');
    expect(formulas.at(-1)).toEqual({ problem: 'the page holds too many' });
  });
});
