import { describe, expect, it } from 'vitest';
import type { RichTextNode } from '../paper/rich-text.ts';
import type { Match } from '../search/exploration.ts';
import { countOccurrences } from './occurrences.ts';

const notes: RichTextNode[] = [
  { tag: 'p', children: ['A fair queue, ', { tag: 'em', children: ['patient'] }, ' and fair.'] },
  { tag: 'math', kind: 'inline', formula: [{ tag: 'mi', children: ['x'] }], children: ['\\text{patient}'] },
  { tag: 'math', kind: 'inline', children: ['\\text{patient}'] },
];
const matchesWord = (word: string) => word === 'fair' || word === 'patient';

describe('countOccurrences', () => {
  it('counts matching words that title and name do not show, but not those inside formulas', () => {
    const match: Match = {
      matchesWord,
      snippet: { field: 'notes', text: '', words: ['patient'], matchesWord: (word) => word === 'patient' },
    };
    expect(countOccurrences(notes, match)).toBe(2);
  });

  it('is 0 if the title shows all matching words', () => {
    expect(countOccurrences(notes, { matchesWord, snippet: null })).toBe(0);
  });
});
