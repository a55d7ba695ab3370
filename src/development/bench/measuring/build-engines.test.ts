import { describe, expect, it } from 'vitest';
import { generateDataset } from '../../../testing/generated/generated-dataset.ts';
import { createEngineBuilder } from './build-engines.ts';

const [small, large] = [generateDataset(3), generateDataset(30)];

let now = 0;
const clock = () => now;

/** An engine that takes a number of milliseconds per paper to build. */
function builder(name: string, perPaper: number, tries: number[] = []) {
  return {
    name,
    build: ({ papers }: typeof small) => {
      tries.push(papers.length);
      now += perPaper * papers.length;
      return (task: number) => task + papers.length;
    },
  };
}

describe('createEngineBuilder', () => {
  it('builds engines for a dataset and measures the time', () => {
    const { built, skipped } = createEngineBuilder(
      [builder('quick', 0), builder('slow', 2)],
      50,
      clock,
    )(small);
    expect(built.map(({ name, answer }) => [name, answer(4)])).toEqual([
      ['quick', 7],
      ['slow', 7],
    ]);
    expect(built.map(({ milliseconds }) => milliseconds)).toEqual([0, 6]);
    expect(skipped).toEqual([]);
  });

  it('skips engines that take too long, without building those that would', () => {
    const tries: number[] = [];
    const buildEngines = createEngineBuilder(
      [builder('quick', 0), builder('slow', 2, tries), builder('slower', 20)],
      50,
      clock,
    );
    expect(buildEngines(small).skipped).toEqual(['slower']);
    expect(buildEngines(large).skipped).toEqual(['slow', 'slower']);
    expect(tries).toEqual([3]);
  });
});
