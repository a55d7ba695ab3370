import { describe, expect, it } from 'vitest';
import { facets } from '../../../paper/facets.ts';
import { generateDataset } from '../../../testing/generated/generated-dataset.ts';
import { crossfilterFacets } from './crossfilter.ts';
import { type Ticks, valuesOf } from './engine.ts';
import { itemsjsFacets } from './itemsjs.ts';
import { ourFacets } from './our-facets.ts';
import { tanstackFacets } from './tanstack-table.ts';
import { toggleSequence } from './toggles.ts';

const dataset = generateDataset(300);
const sequence = toggleSequence(dataset, 80);

/** Filters and counts by scanning all papers. */
function bruteForce(ticks: Ticks) {
  const passes = facets.map((facet) =>
    dataset.papers.map((paper) => {
      const wanted = ticks[facet.key];
      return wanted === undefined || valuesOf(facet, paper).some((value) => wanted.includes(value));
    }),
  );
  const counted = facets.map((facet, own) => {
    const counts = new Map<string, number>();
    for (const [at, paper] of dataset.papers.entries())
      if (passes.every((pass, other) => other === own || pass[at]))
        for (const value of valuesOf(facet, paper)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [facet.key, counts] as const;
  });
  return {
    shown: dataset.papers.filter((_, at) => passes.every((pass) => pass[at])).length,
    counted: Object.fromEntries(counted),
  };
}

describe.each([ourFacets, crossfilterFacets, itemsjsFacets, tanstackFacets])('$name', ({ build }) => {
  it('shows and counts the same as a scan of all papers', () => {
    const toggle = build(dataset);
    for (const ticks of sequence) {
      const { shown, counts } = toggle(ticks);
      const counted = facets.map(
        ({ key }) => [key, new Map([...counts(key)].filter(([, count]) => count > 0))] as const,
      );
      expect({ shown, counted: Object.fromEntries(counted) }, JSON.stringify(ticks)).toEqual(
        bruteForce(ticks),
      );
    }
  });
});
