import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLine } from './atoms.ts';
import { Memo } from './memo.ts';
import { spansOf } from './spans.ts';

const cut = (text: string) => cutLine({ text, marks: [] }, new Memo());
const atomsOf = (text: string) => cut(text).atoms.map(({ start, end }) => text.slice(start, end));

describe('cutLine', () => {
  it.each([
    ['Kites: Lift, Drag (OSDI 2022)', ['Kites', 'Lift', 'Drag', 'OSDI 2022']],
    ['A. Frost and B. Berg. Kites. OSDI, 2022.', ['A. Frost and B. Berg', 'Kites', 'OSDI', '2022']],
    ['Byron A, Poe EA. Five birds in a field', ['Byron A', 'Poe EA', 'Five birds in a field']],
    ['Frost, Ada; Berg, Clara M. arXiv, 2015', ['Frost', 'Ada', 'Berg', 'Clara M', 'arXiv', '2015']],
    ['Kites of J. ACM and P. Berg', ['Kites of J. ACM and P. Berg']],
    ['Kites over Water. van der Berg, Max', ['Kites over Water', 'van der Berg', 'Max']],
    ['Kites. de facto, they fly', ['Kites. de facto', 'they fly']],
    ['Kites over Water RecSys 2021 【风筝】', ['Kites over Water', 'RecSys 2021', '风筝']],
    ['Overview of the TREC 2021 (Kites)', ['Overview of the TREC 2021', 'Kites']],
    ['3. Kites of 2,000 Threads', ['Kites of 2,000 Threads']],
    ['🔥 Kites – Lift | Drag', ['Kites', 'Lift', 'Drag']],
    ['21-NSDI-Sending Less', ['21-NSDI', 'Sending Less']],
    ['[KNARR] 2021-Sending Less by Kite', ['KNARR', '2021', 'Sending Less by Kite']],
    ['2021-Kite-like Ropes', ['2021', 'Kite-like Ropes']],
    ['[KNARR] 2021-era Ropes', ['KNARR', '2021-era Ropes']],
    ['Well-Known Kites at 10:30', ['Well-Known Kites at 10:30']],
    ['Kites？风筝，升力。', ['Kites？风筝', '升力']],
  ])('cuts “%s” at its delimiters', (text, atoms) => {
    expect(atomsOf(text)).toEqual(atoms);
  });

  it('keeps every letter and digit of a line of moderate length', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Kites', 'of', '12', ',', '.', '(', ')', '[', ']', '"', ':', '|', '-')),
        (words) => {
          const text = words.join(' ').slice(0, 200);
          const letters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '');
          fc.pre(!/^\s*\d/u.test(text));
          expect(letters(atomsOf(text).join(''))).toBe(letters(text));
        },
      ),
    );
  });
});

describe('spansOf', () => {
  it('gives only runs that close the brackets they open', () => {
    const texts = spansOf(cut('Kites (High Ones) in Wind'))
      .flat()
      .map(({ text }) => text);
    expect(texts).toEqual([
      'Kites',
      'Kites (High Ones)',
      'Kites (High Ones) in Wind',
      'High Ones',
      '(High Ones) in Wind',
      'in Wind',
    ]);
  });
});
