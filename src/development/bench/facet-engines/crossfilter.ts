import crossfilter from 'crossfilter2';
import { type Facet, facets } from '../../../paper/facets.ts';
import type { Dataset } from '../../../paper/schema.ts';
import { type FacetEngine, type Ticks, valuesOf } from './engine.ts';

type Values = Readonly<Record<string, readonly string[]>>;
type Records = crossfilter.Crossfilter<Values>;
type Dimension = crossfilter.Dimension<Values, string>;

/**
 * Crossfilter: one dimension per facet, with a counting group. Groups ignore their own dimension's filter.
 */
export const crossfilterFacets: FacetEngine = {
  name: 'crossfilter2',
  build: (dataset) => {
    const records = crossfilter(
      dataset.papers.map(
        (paper): Values => Object.fromEntries(facets.map((facet) => [facet.key, valuesOf(facet, paper)])),
      ),
    );
    const columns = facets.map((facet) => {
      const dimension = dimensionOf(records, facet, dataset);
      return { key: facet.key, dimension, group: dimension.group<string, number>(), ticked: '' };
    });
    const years = columns.find(({ key }) => key === 'year');
    return (ticks) => {
      for (const column of columns) {
        const wanted = ticks[column.key] ?? [];
        if (wanted.join('\n') === column.ticked) continue;
        filter(column.dimension, wanted);
        column.ticked = wanted.join('\n');
      }
      const rows = years?.dimension.top(Number.POSITIVE_INFINITY) ?? [];
      const counted = new Map(columns.map(({ key, group }) => [key, group.all()]));
      return {
        shown: rows.length,
        counts: (key) => (counted.get(key) ?? []).map(({ key: value, value: count }) => [value, count]),
      };
    };
  },
};

/** An array dimension only if a paper has several values: it is slower than a plain one. */
function dimensionOf(records: Records, facet: Facet, { papers }: Dataset): Dimension {
  const several = papers.some((paper) => valuesOf(facet, paper).length > 1);
  if (several) return records.dimension<string>((values) => [...(values[facet.key] ?? [])], true);
  return records.dimension<string>((values) => values[facet.key]?.[0] ?? '');
}

/** Filters a dimension with the fastest suitable method of the library. */
function filter(dimension: Dimension, [first, ...more]: NonNullable<Ticks[keyof Ticks]>): void {
  if (first === undefined) dimension.filterAll();
  else if (more.length === 0) dimension.filterExact(first);
  else {
    const wanted = new Set<crossfilter.NaturallyOrderedValue>([first, ...more]);
    dimension.filterFunction((value) => wanted.has(value));
  }
}
