/** Numbers names in order of first use, and counts the papers with each. */
export interface Vocabulary {
  readonly names: readonly string[];
  readonly counts: readonly number[];
  /** The number of a name; a new name gets the next one. */
  readonly numberOf: (name: string) => number;
  /** The number of a known name, or null. */
  readonly find: (name: string) => number | null;
  /** Counts one more paper with the name of this number. */
  readonly count: (number: number) => void;
}

/** Creates an empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const counts: number[] = [];
  return {
    names,
    counts,
    find: (name) => numbers.get(name) ?? null,
    numberOf: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      counts.push(0);
      return names.push(name) - 1;
    },
    count: (number) => {
      counts[number] = (counts[number] ?? 0) + 1;
    },
  };
}
