import { describe, expect, it } from 'vitest';
import type { Kind } from './counts.ts';
import { sourceItems } from './source-items.ts';

describe('sourceItems', () => {
  it.each<[Kind, string, string[]]>([
    ['lines', 'const a = 1;\n\nconst b = 2;\n', ['const a = 1;', '', 'const b = 2;']],
    ['regular expressions', "a(/x/u, new RegExp('y'), RegExp(z))", ['/x/u', "new RegExp('y')", 'RegExp(z)']],
    ['regular expressions', "pattern('u')`x`; part`y`", ["pattern('u')`x`"]],
    ['branches', 'if (a) b();', ['if (a) b();']],
    ['branches', 'const a = b ? c : d ?? e;', ['b ? c : d ?? e', 'd ?? e']],
    ['branches', 'const a = b && c || d;', ['b && c || d', 'b && c']],
    ['branches', 'switch (a) { case 1: b(); default: c(); }', ['case 1: b();', 'default: c();']],
    ['branches', 'for (const a of b) c(a);', []],
    ['comparisons with a number', 'a(b > 1, c === 2, -3 <= d, e < f)', ['b > 1', '-3 <= d']],
  ])('counts %s in %j', (kind, text, codes) => {
    const items = sourceItems('a.ts', text).filter((item) => item.kind === kind);
    expect(items.map(({ code }) => code)).toEqual(codes);
  });

  it('finds the line that an item begins in', () => {
    const items = sourceItems('a.ts', 'a();\nb(\n  /x/u,\n);\n');
    expect(items.find(({ kind }) => kind === 'regular expressions')).toMatchObject({ path: 'a.ts', line: 3 });
  });

  it('refuses what is not TypeScript', () => {
    expect(() => sourceItems('a.ts', 'const = ;')).toThrow(/^a\.ts: /u);
  });
});
