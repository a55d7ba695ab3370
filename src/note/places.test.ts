import { describe, expect, it } from 'vitest';
import type { NoteNode } from '../paper/note.ts';
import type { Match } from '../search/exploration.ts';
import { countPlaces } from './places.ts';

const notes: NoteNode[] = [
  { tag: 'p', children: ['A fair queue, ', { tag: 'em', children: ['patient'] }, ' and fair.'] },
  { tag: 'math', kind: 'inline', formula: [{ tag: 'mi', children: ['x'] }], children: ['\\text{patient}'] },
  { tag: 'math', kind: 'inline', children: ['\\text{patient}'] },
];
const answers = (word: string) => word === 'fair' || word === 'patient';

describe('the places of a note that answer a search', () => {
  it('are the words that title and name do not show, wherever they are drawn as text', () => {
    const match: Match = {
      answers,
      snippet: { field: 'notes', text: '', words: ['patient'], answers: (word) => word === 'patient' },
    };
    expect(countPlaces(notes, match)).toBe(2);
  });

  it('are none where the title shows all', () => {
    expect(countPlaces(notes, { answers, snippet: null })).toBe(0);
  });
});
