import { bump } from '../bump.ts';
import { type Axis, sliceIndexes } from './cross.ts';

/**
 * Counts the shown papers of each year, each paper once. For each year: the papers in exactly one layer,
 * layer by layer, then those in several layers, then those in none.
 */
export function stack(rows: Uint32Array, years: Axis, layers: Axis): readonly Uint32Array[] {
  const [several, other] = [layers.slices.length, layers.slices.length + 1];
  const counts = years.slices.map(() => new Uint32Array(layers.slices.length + 2));
  const [yearOf, layerOf] = [sliceIndexes(years), sliceIndexes(layers)];
  const [{ valuesByPaper: yearValues }, { valuesByPaper: layered }] = [years.column, layers.column];
  for (const paper of rows) {
    const year = counts[yearOf[yearValues.items[yearValues.starts[paper] ?? 0] ?? 0] ?? -1];
    if (year === undefined) continue;
    let slot = other;
    const end = layered.starts[paper + 1] ?? 0;
    for (let index = layered.starts[paper] ?? 0; index < end; index += 1) {
      const layer = layerOf[layered.items[index] ?? 0] ?? -1;
      if (layer !== -1) slot = slot === other ? layer : several;
    }
    bump(year, slot);
  }
  return counts;
}
