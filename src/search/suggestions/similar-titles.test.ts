import { describe, expect, it } from 'vitest';
import { comparedTitle, compareTitles } from './compare-titles.ts';
import { indexTitles } from './similar-titles.ts';

const compare = (one: string, other: string) =>
  compareTitles(comparedTitle(one), comparedTitle(other), () => 1).similarity;

describe('two titles', () => {
  it.each([
    ['Fair Queues', 'fair queues!', 1],
    ['Fair Sharing of Queues', 'Tidal: Fair Sharing of Queues', 1],
    ['Fair Sharing of Queues', 'Fair Sharing of Queues: A Study', 1],
    ['Tidal', 'Tidal: Fair Sharing of Queues', 1],
    ['Fair Sharing of Queues', 'Ada Poe: "Fair Sharing of Queues", Keynote', 1],
    ['Serving LLMs Cheaply', 'Serving Large Language Models Cheaply', 1],
    ['Serving Modles Cheaply', 'Serving Models Cheaply', 1],
    ['Tidal: Fair Queues', 'Tidal: Sharing Disks', 2 / 3],
    ['Fair Queues', 'Fair Disks', 0.5],
    ['Fair Queues', 'Lazy Disks', 0],
    ['Fair Queues, Part II', 'Fair Queues, Part III', 0],
    ['GPT-3 in Practice', 'GPT-4 in Practice', 0],
    ['', 'Fair Queues', 0],
  ])('%s / %s', (one, other, similarity) => {
    expect(compare(one, other)).toBeCloseTo(similarity);
    expect(compare(other, one)).toBeCloseTo(similarity);
  });
});

describe('the titles of a list', () => {
  const find = indexTitles(['Lazy Disks', 'Fair Queues in Practice', 'Fair Queues', '公平なキュー']);
  const found = (title: string) => find(title).map(({ position }) => position);

  it('are found by their words, the most similar first', () => {
    expect(found('Fair Queus')).toEqual([2, 1]);
    expect(found('Fair Queues')).toEqual([2, 1]);
    expect(found('公平')).toEqual([3]);
  });

  it('are not found without a word in common', () => {
    expect([found('Robust Routing'), found('')]).toEqual([[], []]);
  });
});
