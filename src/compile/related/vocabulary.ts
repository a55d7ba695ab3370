/** Names with a number each, as they were met first, and how many papers have each. */
export interface Census {
  readonly names: readonly string[];
  readonly counts: readonly number[];
  /** The number of a name, a new one when it was never met. */
  readonly numberOf: (name: string) => number;
  /** The number of a name; null when it was never met. */
  readonly find: (name: string) => number | null;
  /** One more paper has the name of this number. */
  readonly count: (number: number) => void;
}

/** Begins to number and count names. */
export function createCensus(): Census {
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
