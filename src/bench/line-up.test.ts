import { describe, expect, it } from 'vitest';
import { generateDataset } from './generated/generated-dataset.ts';
import { createLineUp } from './line-up.ts';

const [small, large] = [generateDataset(3), generateDataset(30)];

let now = 0;
const clock = () => now;

/** A contestant that takes a number of milliseconds per paper to build. */
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

describe('createLineUp', () => {
  it('builds contestants for a dataset and measures the time', () => {
    const { built, skipped } = createLineUp([builder('quick', 0), builder('slow', 2)], 50, clock)(small);
    expect(built.map(({ name, answer }) => [name, answer(4)])).toEqual([
      ['quick', 7],
      ['slow', 7],
    ]);
    expect(built.map(({ milliseconds }) => milliseconds)).toEqual([0, 6]);
    expect(skipped).toEqual([]);
  });

  it('skips contestants that take too long, without building those that would', () => {
    const tries: number[] = [];
    const lineUp = createLineUp(
      [builder('quick', 0), builder('slow', 2, tries), builder('slower', 20)],
      50,
      clock,
    );
    expect(lineUp(small).skipped).toEqual(['slower']);
    expect(lineUp(large).skipped).toEqual(['slow', 'slower']);
    expect(tries).toEqual([3]);
  });
});
