import { type FacetKey, noValue } from '../../paper/facets.ts';
import type { Selection } from '../../view/view.ts';
import type { Exploration } from '../exploration.ts';
import { shownCounts } from './shown-counts.ts';
import { narrowing } from './slice.ts';

/** A number of the shown papers, and what to ask of the facet to be shown these; null where no question gives them. */
export interface Part {
  readonly count: number;
  readonly selection: Selection | null;
}

/** How many of the shown papers have something, and how many lack it. */
export interface Coverage {
  readonly facet: FacetKey;
  /** The value that is looked for; null for any value. */
  readonly value: string | null;
  readonly having: Part;
  readonly lacking: Part;
}

/** What a reader, or whoever keeps the list, may miss in a paper. */
const lookedFor: readonly (readonly [facet: FacetKey, value: string | null])[] = [
  ['has', null],
  ['has', 'code'],
  ['has', 'notes'],
  ['venue', null],
  ['year', null],
  ['affil', null],
  ['author', null],
];

/** Says of links, code, notes and the fields that a list may print how many of the shown papers have them. Fields that no paper of the list has are left out. */
export function coverage(exploration: Exploration): Coverage[] {
  const { rows, total, counts } = exploration;
  return lookedFor.flatMap(([facet, value]): Coverage[] => {
    const { column, selection } = counts[facet];
    const numbers = shownCounts(exploration, facet);
    const place = column.numberOf.get(value ?? noValue);
    const marked = place === undefined ? 0 : (numbers[place] ?? 0);
    const carriers = place === undefined ? 0 : (column.totals[place] ?? 0);
    if (carriers === (value === null ? total : 0)) return [];
    const canBeAsked = marked > 0 && narrowing(counts[facet])(value ?? noValue);
    const carrying: Part = {
      count: marked,
      selection: canBeAsked ? { any: [value ?? noValue], not: selection.not } : null,
    };
    const others: Part = {
      count: rows.length - marked,
      selection: { ...selection, not: [...selection.not, value ?? noValue] },
    };
    const [having, lacking] = value === null ? [others, carrying] : [carrying, others];
    return [{ facet, value, having, lacking }];
  });
}
