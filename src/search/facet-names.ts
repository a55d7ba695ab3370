import { type Facet, noValue, treePath } from '../paper/facets.ts';
import { fold } from '../paper/fold.ts';
import { splitWords } from '../paper/words.ts';

/** The names under which the values of one facet are found. */
export interface FacetNames {
  /** The values without case and accents, by number. */
  readonly folded: readonly string[];
  /** Finds the values of this name: as it is spelt, else in any case, else with the same words. Of a path its last step is a name too. */
  readonly called: (name: string) => readonly number[];
  /** Finds the values that have these words side by side, paths in their last step; the last word may go on when it is still open. */
  readonly having: (words: string, open: boolean) => readonly number[];
}

/** Prepares the names of a facet's values, whose numbers are their places. */
export function buildFacetNames({ shape }: Facet, values: readonly string[]): FacetNames {
  const folded = values.map(fold);
  const keys = values.map((value) => ` ${nameKey(value)} `);
  const shortKeys =
    shape === 'tree' ? values.map((value) => ` ${nameKey(treePath(value).at(-1) ?? value)} `) : keys;
  return {
    folded,
    called: (name) => {
      const wanted = ` ${nameKey(name)} `;
      const found = numbersWhere(
        values.length,
        (number) => keys[number] === wanted || shortKeys[number] === wanted,
      );
      const spelt = found.filter((number) => values[number] === name);
      const same = found.filter((number) => folded[number] === fold(name));
      return spelt.length > 0 ? spelt : same.length > 0 ? same : found;
    },
    having: (words, open) => {
      const wanted = ` ${nameKey(words)}${open ? '' : ' '}`;
      return numbersWhere(
        values.length,
        (number) => shortKeys[number]?.includes(wanted) === true && values[number] !== noValue,
      );
    },
  };
}

function numbersWhere(count: number, holds: (number: number) => boolean): number[] {
  const numbers: number[] = [];
  for (let number = 0; number < count; number += 1) if (holds(number)) numbers.push(number);
  return numbers;
}

/** The words of a name, or the name itself where it has none. */
function nameKey(name: string): string {
  return name === noValue ? noValue : splitWords(name).join(' ') || fold(name);
}
