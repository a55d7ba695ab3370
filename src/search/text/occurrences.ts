import { Uint32List } from '../uint32-list.ts';
import { textFields } from './paper-texts.ts';

/** The indexed fields: the texts of a paper, and the other spellings of the acronyms in them. */
export const indexedFields = [...textFields, 'acronyms'] as const;
export type IndexedField = (typeof indexedFields)[number];

/** Every word of every field of every paper, in the order of papers, as parallel lists. */
export interface Occurrences {
  /** The id of each word, in the order of first appearance. */
  readonly wordIds: ReadonlyMap<string, number>;
  /** By occurrence, the id of its word. */
  readonly wordOf: Uint32List;
  /** By occurrence, the position of its paper. */
  readonly paperOf: Uint32List;
  /** By occurrence, the index of its field in `indexedFields`. */
  readonly fieldOf: Uint32List;
  /** By occurrence, how often the word is in the field. */
  readonly times: Uint32List;
  /** By field and paper, the number of words. */
  readonly lengths: readonly Uint32Array[];
}

/** Creates a collector of the words of `paperCount` papers. `add` takes each paper once, in order. */
export function createCollector(paperCount: number, splitWords: (text: string) => readonly string[]) {
  const wordIds = new Map<string, number>();
  const [wordOf, paperOf, fieldOf, times] = [
    new Uint32List(),
    new Uint32List(),
    new Uint32List(),
    new Uint32List(),
  ];
  const lengths = indexedFields.map(() => new Uint32Array(paperCount));
  /** By word id, the index of its last occurrence. */
  const last = new Uint32List();
  const occurrences: Occurrences = { wordIds, wordOf, paperOf, fieldOf, times, lengths };
  return { occurrences, add };

  function add(position: number, texts: Readonly<Record<IndexedField, string>>): void {
    indexedFields.forEach((name, number) => {
      const text = texts[name];
      if (text === '') return;
      const first = wordOf.length;
      for (const each of splitWords(text)) addWord(each, position, number, first);
    });
  }

  function addWord(text: string, position: number, number: number, first: number): void {
    let id = wordIds.get(text);
    if (id === undefined) {
      id = wordIds.size;
      wordIds.set(text, id);
      last.push(0);
    }
    const fieldLengths = lengths[number];
    if (fieldLengths !== undefined) fieldLengths[position] = (fieldLengths[position] ?? 0) + 1;
    const index = last.at(id);
    if (index >= first && index < wordOf.length && wordOf.at(index) === id) {
      times.set(index, times.at(index) + 1);
      return;
    }
    last.set(id, wordOf.length);
    wordOf.push(id);
    paperOf.push(position);
    fieldOf.push(number);
    times.push(1);
  }
}
