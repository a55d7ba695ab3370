import { noValue } from '../../paper/facets.ts';
import { leadingSlices, mostFirst, offeredSlices, type Slices } from './leading-slices.ts';
import { type AskedFacet, pathsTo, type Slice } from './slice.ts';

/**
 * The slices by which papers are told apart: the leading values; of a tree such as hold nothing of each other.
 * There, a value that holds more than half of the shown papers gives way to those below it.
 */
export function layersOf(facet: AskedFacet, numbers: Uint32Array, shown: number, limit: number): Slices {
  if (facet.column.facet.shape !== 'tree') {
    const { slices, leftOut } = leadingSlices(facet, numbers, limit);
    return { slices: slices.filter(({ name }) => name !== noValue), leftOut };
  }
  const below = belowEach(offeredSlices(facet, numbers).filter(({ name }) => name !== noValue));
  const layers = [...(below.get(null) ?? [])];
  for (;;) {
    const large = layers.find(({ name, count }) => count * 2 > shown && below.has(name));
    if (large === undefined)
      return { slices: mostFirst(layers).slice(0, limit), leftOut: Math.max(0, layers.length - limit) };
    layers.splice(layers.indexOf(large), 1, ...(below.get(large.name) ?? []));
  }
}

/** For every path the slices next below it; below null those that no other holds. */
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
