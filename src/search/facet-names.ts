import { type Facet, noValue, treePath } from '../paper/facets.ts';
import { fold } from '../paper/fold.ts';
import { splitWords } from './words.ts';

/** The names under which the values of one facet are found. */
export interface FacetNames {
  /** The values without case and accents, by number. */
  readonly folded: readonly string[];
  /** Finds the values with exactly this name, in any case; of a path its last step is a name too. */
  readonly called: (name: string) => readonly number[];
  /** Finds the values that have these words side by side; the last one may go on when it is still open. */
  readonly having: (words: string, open: boolean) => readonly number[];
}

/** Prepares the names of a facet's values, whose numbers are their places. */
export function buildFacetNames({ shape }: Facet, values: readonly string[]): FacetNames {
  const folded = values.map(fold);
  const keys = values.map((value) => ` ${nameKey(value)} `);
  const numbers = new Map<string, number[]>();
  values.forEach((value, number) => {
    const last = shape === 'tree' ? (treePath(value).at(-1) ?? value) : value;
    for (const key of new Set([nameKey(value), nameKey(last)])) numbers.set(key, [...(numbers.get(key) ?? []), number]);
  });
  return {
    folded,
    called: (name) => {
      const found = numbers.get(nameKey(name)) ?? [];
      const same = found.filter((number) => folded[number] === fold(name));
      return same.length > 0 ? same : found;
    },
    having: (words, open) => {
      const key = ` ${nameKey(words)}${open ? '' : ' '}`;
      return keys.flatMap((own, number) => (own.includes(key) && values[number] !== noValue ? [number] : []));
    },
  };
}

/** The words of a name, or the name itself where it has none. */
function nameKey(name: string): string {
  return name === noValue ? noValue : splitWords(name).join(' ') || fold(name);
}
