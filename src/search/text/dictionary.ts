import SearchableMap from 'minisearch/SearchableMap';

/** All words of a list, sorted by their characters; a word's number is its place. */
export interface Dictionary {
  readonly words: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** MiniSearch's radix tree: finds what is a few slips away without looking at every word. */
  readonly tree: SearchableMap<number>;
}

/** How many words are put into the tree between two pauses. */
const stretch = 2_000;

/** Sorts words and prepares them to be looked up; pauses now and then. */
export function* buildDictionary(found: Iterable<string>): Generator<void, Dictionary> {
  const words = [...found].sort();
  const tree = new SearchableMap<number>();
  const numberOf = new Map<string, number>();
  for (const [number, word] of words.entries()) {
    tree.set(word, number);
    numberOf.set(word, number);
    if (number % stretch === stretch - 1) yield;
  }
  return { words, numberOf, tree };
}

/** Finds the words that begin with a text: numbers from the first up to, and without, the second. */
export function prefixRange({ words }: Dictionary, prefix: string): readonly [number, number] {
  return [
    firstFrom(words, (word) => word >= prefix),
    firstFrom(words, (word) => word >= prefix && !word.startsWith(prefix)),
  ];
}

/** Finds the first place from which a test holds; it must hold for everything behind that place. */
function firstFrom(words: readonly string[], holds: (word: string) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(words[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
