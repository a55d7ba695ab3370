import { describe, expect, it } from 'vitest';
import { type Below, belowNewEntry, stepsBack } from './layers.ts';

const over = (address: string, steps = 1): Below => ({ address, steps });

describe('belowNewEntry', () => {
  it.each<[situation: string, ...Parameters<typeof belowNewEntry>, expected: Below | null]>([
    ['a filter is ticked', null, null, '?q=gpu', null, null],
    ['a paper is opened', null, 'orca', '?q=gpu', null, over('?q=gpu')],
    ['a paper is opened in the whole list', null, 'orca', '', null, over('')],
    ['a related paper is opened', 'orca', 'alpa', '?paper=orca', over(''), over('', 2)],
    ['a filter is ticked beside a paper', 'orca', 'orca', '?paper=orca', over('', 2), over('', 3)],
    ['a related paper is opened from a deep link', 'orca', 'alpa', '?paper=orca', null, null],
    ['a link shows other papers', 'orca', null, '?paper=orca', over('', 2), null],
  ])('%s', (_situation, before, after, address, below, expected) => {
    expect(belowNewEntry(before, after, address, below)).toEqual(expected);
  });
});

describe('stepsBack', () => {
  it.each<[situation: string, below: Below | null, wanted: string, steps: number]>([
    ['the list below is the wanted one', over('?q=gpu'), '?q=gpu', 1],
    ['three entries lie above it', over('', 3), '', 3],
    ['the filters have changed since', over(''), '?venue=OSDI', 0],
    ['a deep link opened the paper', null, '', 0],
  ])('%s', (_situation, below, wanted, steps) => {
    expect(stepsBack(below, wanted)).toBe(steps);
  });
});
