import { bump } from '../bump.ts';
import { type Side, slicePlaces } from './cross.ts';

/**
 * Counts the shown papers of each year, every paper once: those that only one of the layers holds, layer by layer, then those that several
 * layers hold, then those that none holds.
 */
export function stack(rows: Uint32Array, years: Side, layers: Side): readonly Uint32Array[] {
  const [several, other] = [layers.slices.length, layers.slices.length + 1];
  const counts = years.slices.map(() => new Uint32Array(layers.slices.length + 2));
  const [yearOf, layerOf] = [slicePlaces(years), slicePlaces(layers)];
  const [{ carried: own }, { carried: held }] = [years.column, layers.column];
  for (const paper of rows) {
    const year = counts[yearOf[own.items[own.starts[paper] ?? 0] ?? 0] ?? -1];
    if (year === undefined) continue;
    let place = other;
    const end = held.starts[paper + 1] ?? 0;
    for (let index = held.starts[paper] ?? 0; index < end; index += 1) {
      const layer = layerOf[held.items[index] ?? 0] ?? -1;
      if (layer !== -1) place = place === other ? layer : several;
    }
    bump(year, place);
  }
  return counts;
}
