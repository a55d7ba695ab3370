import { Uint32List } from '../uint32-list.ts';
import { textFields } from './paper-texts.ts';

/** The indexed fields: the texts of a paper, and the other spellings of the acronyms in them. */
export const indexedFields = [...textFields, 'acronyms'] as const;
export type IndexedField = (typeof indexedFields)[number];

/** Every word of every field of every paper, in the order of papers, as parallel lists. */
export interface Occurrences {
  /** Word numbers, in the order of first appearance. */
  readonly words: ReadonlyMap<string, number>;
  readonly word: Uint32List;
  readonly paper: Uint32List;
  /** The index of the field, and how often the word occurs in it. */
  readonly field: Uint32List;
  readonly times: Uint32List;
  /** By field and paper, the number of words. */
  readonly lengths: readonly Uint32Array[];
}

/** Collects the words of so many papers. `add` takes each paper once, in order. */
export function collectOccurrences(papers: number, splitWords: (text: string) => readonly string[]) {
  const words = new Map<string, number>();
  const [word, paper, field, times] = [
    new Uint32List(),
    new Uint32List(),
    new Uint32List(),
    new Uint32List(),
  ];
  const lengths = indexedFields.map(() => new Uint32Array(papers));
  /** By word number, the index of its last entry. */
  const last = new Uint32List();
  const occurrences: Occurrences = { words, word, paper, field, times, lengths };
  return { occurrences, add };

  function add(position: number, texts: Readonly<Record<IndexedField, string>>): void {
    indexedFields.forEach((name, number) => {
      const text = texts[name];
      if (text === '') return;
      const first = word.length;
      for (const each of splitWords(text)) addWord(each, position, number, first);
    });
  }

  function addWord(text: string, position: number, number: number, first: number): void {
    let id = words.get(text);
    if (id === undefined) {
      id = words.size;
      words.set(text, id);
      last.push(0);
    }
    const own = lengths[number];
    if (own !== undefined) own[position] = (own[position] ?? 0) + 1;
    const index = last.at(id);
    if (index >= first && index < word.length && word.at(index) === id) {
      times.set(index, times.at(index) + 1);
      return;
    }
    last.set(id, word.length);
    word.push(id);
    paper.push(position);
    field.push(number);
    times.push(1);
  }
}
