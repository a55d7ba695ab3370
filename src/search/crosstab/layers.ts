import { noValue } from '../../paper/facets.ts';
import { leadingSlices, type Slices, selectableSlices, sortByCount } from './leading-slices.ts';
import { pathsTo, type SelectedFacet, type Slice } from './slice.ts';

/**
 * The slices to stack: the values with the most papers, at most `limit`. In a tree no slice contains another,
 * and a value with more than half of the `shown` papers is replaced by its children.
 */
export function layersOf(
  facet: SelectedFacet,
  countByValue: Uint32Array,
  shown: number,
  limit: number,
): Slices {
  if (facet.column.facet.shape !== 'tree') {
    const { slices, leftOut } = leadingSlices(facet, countByValue, limit);
    return { slices: slices.filter(({ name }) => name !== noValue), leftOut };
  }
  const below = belowEach(selectableSlices(facet, countByValue).filter(({ name }) => name !== noValue));
  const layers = [...(below.get(null) ?? [])];
  for (;;) {
    const large = layers.find(({ name, count }) => count * 2 > shown && below.has(name));
    if (large === undefined)
      return { slices: sortByCount(layers).slice(0, limit), leftOut: Math.max(0, layers.length - limit) };
    layers.splice(layers.indexOf(large), 1, ...(below.get(large.name) ?? []));
  }
}

/** The child slices of every path; the topmost slices are under null. */
function belowEach(slices: readonly Slice[]): ReadonlyMap<string | null, readonly Slice[]> {
  const known = new Set(slices.map(({ name }) => name));
  const below = new Map<string | null, Slice[]>();
  for (const slice of slices) {
    const above =
      pathsTo(slice.name)
        .slice(0, -1)
        .findLast((path) => known.has(path)) ?? null;
    const siblings = below.get(above) ?? [];
    siblings.push(slice);
    below.set(above, siblings);
  }
  return below;
}
