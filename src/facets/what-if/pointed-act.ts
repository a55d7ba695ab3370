import type { Exploration, FacetCounts } from '../../search/exploration.ts';
import { acts, type ValueAct } from '../acts.ts';

/**
 * What an element does with a value of a facet, by its attributes `data-act`, `data-act-facet` and
 * `data-act-value`, and the counts of the facet; null if it does nothing of the kind.
 */
export function pointedAct(
  target: Element,
  counts: Exploration['counts'],
): { readonly done: ValueAct; readonly counts: FacetCounts } | null {
  const marked = target.closest<HTMLElement>('[data-act]');
  const act = acts.find((each) => each === marked?.dataset.act);
  const found = Object.values(counts).find(({ column }) => column.facet.key === marked?.dataset.actFacet);
  const value = marked?.dataset.actValue;
  if (act === undefined || found === undefined || value === undefined) return null;
  return { done: { facet: found.column.facet.key, value, act }, counts: found };
}
