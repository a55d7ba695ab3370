import { type Facet, noValue, treePath } from '../paper/facets.ts';
import { fold } from '../paper/fold.ts';
import { splitWords } from '../paper/words.ts';

/** Finds the values of one facet by name. */
export interface FacetNames {
  /** The folded values, by number. */
  readonly folded: readonly string[];
  /**
   * The values with this name: spelt exactly so, else ignoring case, else with the same words. The last step
   * of a path is a name too.
   */
  readonly withName: (name: string) => readonly number[];
  /**
   * The values that contain these words side by side, in the last step of a path. With `mayBePrefix` the last
   * word may be a prefix.
   */
  readonly withWords: (words: string, mayBePrefix: boolean) => readonly number[];
}

/** Indexes the names of a facet's values. The number of a value is its index. */
export function buildFacetNames({ shape }: Facet, values: readonly string[]): FacetNames {
  const folded = values.map(fold);
  const keys = values.map((value) => ` ${nameKey(value)} `);
  const shortKeys =
    shape === 'tree' ? values.map((value) => ` ${nameKey(treePath(value).at(-1) ?? value)} `) : keys;
  return {
    folded,
    withName: (name) => {
      const target = ` ${nameKey(name)} `;
      const found = numbersWhere(
        values.length,
        (number) => keys[number] === target || shortKeys[number] === target,
      );
      const spelt = found.filter((number) => values[number] === name);
      const same = found.filter((number) => folded[number] === fold(name));
      return spelt.length > 0 ? spelt : same.length > 0 ? same : found;
    },
    withWords: (words, mayBePrefix) => {
      const target = ` ${nameKey(words)}${mayBePrefix ? '' : ' '}`;
      return numbersWhere(
        values.length,
        (number) => shortKeys[number]?.includes(target) === true && values[number] !== noValue,
      );
    },
  };
}

function numbersWhere(count: number, test: (number: number) => boolean): number[] {
  const numbers: number[] = [];
  for (let number = 0; number < count; number += 1) if (test(number)) numbers.push(number);
  return numbers;
}

/** The words of a name, joined by spaces; the folded name if it has none. */
function nameKey(name: string): string {
  return name === noValue ? noValue : splitWords(name).join(' ') || fold(name);
}
