import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latexText, latexTitle } from './latex.ts';

describe('latexText', () => {
  it.each([
    ['100% of $5 & #1_x', '100\\% of \\$5 \\& \\#1\\_x'],
    ['1 < 2 | b>', '1 \\textless{} 2 \\textbar{} b\\textgreater{}'],
    ['~tilde ^caret \\', '\\textasciitilde{}tilde \\textasciicircum{}caret \\textbackslash{}'],
    ['}, x={', '\\textbraceright{}, x=\\textbraceleft{}'],
    ['$\\alpha_1$ & $x^2$', '$\\alpha_1$ \\& $x^2$'],
    ['from $5 to $10', 'from \\$5 to \\$10'],
    ['an open $x}$ brace', 'an open \\$x\\textbraceright{}\\$ brace'],
    ['a set $\\{x\\}$', 'a set $\\{x\\}$'],
    ['half a set $\\{x$', 'half a set \\$\\textbackslash{}\\textbraceleft{}x\\$'],
  ])('%s', (text, expected) => {
    expect(latexText(text)).toBe(expected);
  });
});

describe('latexTitle', () => {
  it.each([
    ['GPU and LLMs for iPhone: McDonald', null, '{GPU} and {LLMs} for {iPhone}: {McDonald}'],
    ['Paella: Low-Latency Serving', 'Paella', 'Paella: Low-Latency Serving'],
    ['End-to-End Learning', null, 'End-to-End Learning'],
    ['Multi-GPU and GPU-Based Training', null, 'Multi-{GPU} and {GPU}-Based Training'],
    ['ML/AI Systems', null, '{ML}/{AI} Systems'],
    ['REEF: Fast Queues', 'REEF', '{REEF}: Fast Queues'],
    ['Stone Guard: Safe Queues', 'Stone Guard', '{Stone Guard}: Safe Queues'],
    ['Learning A to B (C#)', null, 'Learning A to {B} ({C\\#})'],
    ['A U-Net for Queues', null, 'A {U}-Net for Queues'],
    ['gpu sharing', 'gpu', 'gpu sharing'],
    ['Queues in $O(N)$ and $x_1$ Steps', null, 'Queues in {$O(N)$} and $x_1$ Steps'],
    ['Pages 1--2', null, 'Pages 1-{}-2'],
  ])('%s', (title, name, expected) => {
    expect(latexTitle(title, name)).toBe(expected);
  });

  it('balances braces for any title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '\\', 'A', 'b', ' ', '"', '%', ':', 'É', '$', '-') }),
        (title) => {
          const bare = latexTitle(title, null).replace(/\\./gsu, '');
          let depth = 0;
          for (const sign of bare) {
            if (sign === '{') depth += 1;
            if (sign === '}') depth -= 1;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
          expect(bare.replace(/[^$]/gu, '').length % 2).toBe(0);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
