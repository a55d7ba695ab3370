import SearchableMap from 'minisearch/SearchableMap';

/** All words of a list, sorted by code unit; the number of a word is its index. */
export interface Dictionary {
  readonly words: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** MiniSearch's radix tree: finds similar words without visiting every word. */
  readonly tree: SearchableMap<number>;
}

/** How many words to insert between two yields. */
const wordsPerStep = 2_000;

/** Builds a dictionary; yields now and then. */
export function* buildDictionary(found: Iterable<string>): Generator<void, Dictionary> {
  const words = [...found].sort();
  const tree = new SearchableMap<number>();
  const numberOf = new Map<string, number>();
  for (const [number, word] of words.entries()) {
    tree.set(word, number);
    numberOf.set(word, number);
    if (number % wordsPerStep === wordsPerStep - 1) yield;
  }
  return { words, numberOf, tree };
}

/** The numbers of the words with a prefix: from the first up to, but not including, the second. */
export function prefixRange({ words }: Dictionary, prefix: string): readonly [number, number] {
  return [
    firstFrom(words, (word) => word >= prefix),
    firstFrom(words, (word) => word >= prefix && !word.startsWith(prefix)),
  ];
}

/** The first index for which a test holds, by binary search; it must hold for all later ones. */
function firstFrom(words: readonly string[], test: (word: string) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(words[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
