import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latexText, latexTitle } from './latex.ts';

describe('latexText', () => {
  it.each([
    ['100% of $5 & #1_x', '100\\% of \\$5 \\& \\#1\\_x'],
    ['~tilde ^caret \\', '\\textasciitilde{}tilde \\textasciicircum{}caret \\textbackslash{}'],
    ['}, note={injected}, x={', '\\}, note=\\{injected\\}, x=\\{'],
  ])('%s', (text, expected) => {
    expect(latexText(text)).toBe(expected);
  });
});

describe('latexTitle', () => {
  it.each([
    ['GPU and LLMs for iPhone: McDonald', null, '{GPU} and {LLMs} for {iPhone}: {McDonald}'],
    ['Paella: Low-latency Serving', 'Paella', '{Paella}: Low-latency Serving'],
    ['Learning A to B (C#)', null, 'Learning A to {B} ({C\\#})'],
    ['gpu sharing', 'gpu', 'gpu sharing'],
  ])('%s', (title, name, expected) => {
    expect(latexTitle(title, name)).toBe(expected);
  });

  it('balances braces for any title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '\\', 'A', 'b', ' ', '"', '%', ':', 'É') }),
        (title) => {
          const bare = latexTitle(title, null).replace(/\\[{}\\]/gu, '');
          let depth = 0;
          for (const sign of bare) {
            if (sign === '{') depth += 1;
            if (sign === '}') depth -= 1;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
        },
      ),
    );
  });
});
