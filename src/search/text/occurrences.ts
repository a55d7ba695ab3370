import { GrowingNumbers } from '../growing-numbers.ts';
import { textFields } from './paper-texts.ts';

/** What is indexed of a paper: its texts, and the other spellings of the acronyms in them. */
export const indexedFields = [...textFields, 'acronyms'] as const;
export type IndexedField = (typeof indexedFields)[number];

/** Every word of every field of every paper, paper after paper: which word, where, and how often. */
export interface Occurrences {
  /** Words in the order of their first appearance. */
  readonly words: ReadonlyMap<string, number>;
  readonly word: GrowingNumbers;
  readonly paper: GrowingNumbers;
  /** The number of the field, and the times the word occurs in it. */
  readonly field: GrowingNumbers;
  readonly times: GrowingNumbers;
  /** For every field the number of words of every paper. */
  readonly lengths: readonly Uint32Array[];
}

/** Starts a collection of words, and gives the way to add the papers, each once and in order. */
export function collectOccurrences(papers: number, splitWords: (text: string) => readonly string[]) {
  const words = new Map<string, number>();
  const [word, paper, field, times] = [
    new GrowingNumbers(),
    new GrowingNumbers(),
    new GrowingNumbers(),
    new GrowingNumbers(),
  ];
  const lengths = indexedFields.map(() => new Uint32Array(papers));
  /** For every word where it was last written down. */
  const last = new GrowingNumbers();
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
    const place = last.at(id);
    if (place >= first && place < word.length && word.at(place) === id) {
      times.set(place, times.at(place) + 1);
      return;
    }
    last.set(id, word.length);
    word.push(id);
    paper.push(position);
    field.push(number);
    times.push(1);
  }
}
