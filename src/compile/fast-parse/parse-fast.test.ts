import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { thoroughParserFor } from '../syntax/thorough-parser.ts';
import { parseFast } from './parse-fast.ts';

/** The nodes of both parsers, and the texts that the fast one left to the thorough one. */
function parsed(text: string): { fast: unknown; thorough: unknown; left: string[] } {
  const parse = thoroughParserFor(text);
  const left: string[] = [];
  const parseLeft = (part: string): Root => {
    left.push(part);
    return parse(part);
  };
  return { fast: parseFast(text, parseLeft).children, thorough: parse(text).children, left };
}

describe('parseFast', () => {
  it.each([
    ['a heading', '## Tides and *Waves* \n'],
    ['items', '* [A Tide](https://example.org/a) (OSDI 2022)\n  * Ann Lee, **MIT**\n* _Next_\n\n  More\n'],
    ['numbered items', '3. One\n4. Two\n\n   more\n'],
    ['a title', '- [A](b "c") and ![d](e \'f\')\n'],
    ['brackets', '- A Tide [[Paper](https://example.org)] [code] [[x] y](z)\n'],
    ['brackets around a link', '[a [b](c) d](e) [f [g] h](i)\n'],
    ['lines', 'One \n two\\\n*three*  \n  four\n'],
    ['escapes', 'A \\[b\\](c) \\* d\n'],
    ['code', '- `a ` and `` b`c `` and ` d `\n\n  ```js  x y\n  e\n\n    f\n  ```\n'],
    ['HTML', '<details>\n<b>a</b>\n\n- b<br>c <!-- d -->\n'],
    ['a table', '| a | b |\n|--|:-:|\n| *c* |\n|  | [d](e) | f |  \n g | h\n'],
    ['a quote', '> a *b*\n\n---\n'],
    ['a GitBook tag', 'a\n{% hint style="info" %}\nb\n{% endhint %}\n'],
  ])('parses %s by itself, to the same tree', (_, text) => {
    const { fast, thorough, left } = parsed(text);
    expect(fast).toEqual(thorough);
    expect(left).toEqual([]);
  });

  it.each([
    ['an address', '- a\n- b https://example.org/c_d_\n  e\n- f\n', ['b https://example.org/c_d_\ne\n']],
    ['addresses', '# a www.example.org\n\nb c@d.org &amp;\n', ['# a www.example.org\n\nb c@d.org &amp;\n']],
    ['a cell', '| a | b |\n|---|---|\n| c@d.org | e |\n', ['c@d.org\n']],
    ['a heading that is underlined', '- a\n\nb\n===\n\nc\n', ['b\n===\n']],
    ['a task', '- [x] a\n', ['- [x] a\n']],
    ['a definition', '[a][b]\n\n[b]: c\n', ['[a][b]\n\n[b]: c\n']],
    ['an item without text', '- a\n-\n- b\n', ['- a\n-\n- b\n']],
    ['a number that is no item', '- a\n  - b\n2. c\n', ['- a\n  - b\n2. c\n']],
  ])('leaves %s to the thorough parser', (_, text, expected) => {
    const { fast, thorough, left } = parsed(text);
    expect(fast).toEqual(thorough);
    expect(left).toEqual(expected);
  });

  it('makes of every text what the thorough parser makes of it', () => {
    const piece = fc.constantFrom(
      ...[
        'A Tide',
        'at Sea',
        ' ',
        '\n',
        '\n',
        '\n\n',
        '- ',
        '* ',
        '1. ',
        '2) ',
        '  ',
        '    ',
        '\t',
        '# ',
        '> ',
      ],
      ...[
        '*',
        '**',
        '_',
        '`',
        '```',
        '~',
        '~~~',
        '[',
        ']',
        '(',
        ')',
        '](',
        '![',
        '<',
        '>',
        '\\',
        '|',
        '!',
        '"',
      ],
      ...['<br>', '<b', '</div>', '<!--', '-->', '<details>', '|--|--|', '---', '===', '$$', '&amp;', '[^1]'],
      ...['[x]: y', '{% a %}', 'https://a.org/b', 'www.a.org', 'a@b.org', '<https://a.org>', '漢字', '“'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const { fast, thorough } = parsed(pieces.join(''));
        expect(fast).toEqual(thorough);
      }),
      { numRuns: 1000 },
    );
  });
});
