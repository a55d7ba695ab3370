import { describe, expect, it } from 'vitest';
import { facets } from '../../../paper/facets.ts';
import { generateDataset } from '../../../testing/generated/generated-dataset.ts';
import { type Ticks, valuesOf } from './engine.ts';
import { toggleSequence } from './toggles.ts';

const dataset = generateDataset(400);
const sequence = toggleSequence(dataset, 300);

function ticked(ticks: Ticks): string[] {
  return facets.flatMap(({ key }) => (ticks[key] ?? []).map((value) => `${key}:${value}`));
}

describe('toggleSequence', () => {
  it('changes one value at a time or clears all', () => {
    for (const [step, ticks] of sequence.entries()) {
      const [before, after] = [ticked(sequence[step - 1] ?? {}), ticked(ticks)];
      const changed = [
        ...before.filter((tick) => !after.includes(tick)),
        ...after.filter((tick) => !before.includes(tick)),
      ];
      if (after.length > 0) expect(changed.length, JSON.stringify(ticks)).toBeLessThanOrEqual(1);
    }
  });

  it('constrains up to four facets, each with a value', () => {
    expect(new Set(sequence.map((ticks) => Object.keys(ticks).length))).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(sequence.flatMap((ticks) => Object.values(ticks)).filter((values) => values.length === 0)).toEqual(
      [],
    );
  });

  it('ticks no value that leaves no papers', () => {
    const shown = (ticks: Ticks) =>
      dataset.papers.some((paper) =>
        facets.every(
          (facet) =>
            ticks[facet.key] === undefined ||
            valuesOf(facet, paper).some((value) => ticks[facet.key]?.includes(value)),
        ),
      );
    const grown = sequence.filter(
      (ticks, step) => ticked(ticks).length > ticked(sequence[step - 1] ?? {}).length,
    );
    expect(grown.length).toBeGreaterThan(100);
    expect(grown.filter((ticks) => !shown(ticks))).toEqual([]);
  });

  it('is the same for the same dataset', () => expect(toggleSequence(dataset, 300)).toEqual(sequence));
});
