import { describe, expect, it } from 'vitest';
import { unifyAwards } from './unify-awards.ts';

const cases: readonly (readonly [name: string, before: string[][], after: string[][]])[] = [
  [
    'the most common name',
    [['Best Paper'], ['Best Paper Award'], ['Best Paper Award']],
    [['Best Paper Award'], ['Best Paper Award'], ['Best Paper Award']],
  ],
  ['the shortest in a tie', [['Best Paper Award'], ['Best Paper']], [['Best Paper'], ['Best Paper']]],
  ['once for a paper', [['Best Paper', 'best-paper award', 'Oral']], [['Best Paper', 'Oral']]],
  [
    'presentations',
    [['Oral'], ['Oral Presentation'], ['Spotlight'], ['Spotlight Paper']],
    [['Oral'], ['Oral'], ['Spotlight'], ['Spotlight']],
  ],
  [
    'only one award',
    [['Best Paper'], ['Best Student Paper'], ['Outstanding Paper'], ['Best Poster'], ['Best Paper Finalist']],
    [['Best Paper'], ['Best Student Paper'], ['Outstanding Paper'], ['Best Poster'], ['Best Paper Finalist']],
  ],
  ['a bare award', [['Award'], [], ['Awards']], [['Award'], [], ['Award']]],
  ['names in other scripts', [['最佳论文奖'], ['优秀论文']], [['最佳论文奖'], ['优秀论文']]],
];

describe('unifyAwards', () => {
  it.each(cases)('names %s', (_, before, after) => {
    expect(unifyAwards(before.map((awards) => ({ awards }))).map(({ awards }) => awards)).toEqual(after);
  });
});
