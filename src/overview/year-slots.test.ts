import { describe, expect, it } from 'vitest';
import { noValue } from '../paper/facets.ts';
import { slotLabel, yearSlots } from './year-slots.ts';

const slices = (...names: string[]) =>
  names.map((name) => ({ name, valueIds: [], count: 1, selection: { any: [], not: [] } }));

describe('yearSlots', () => {
  it('fills gaps between years, also after the early years, and puts papers without a year last', () => {
    const slots = yearSlots(slices('1987–1990', '1992', '1994', noValue));
    expect(slots.map(({ name, sliceIndex }) => `${slotLabel(name)} ${sliceIndex}`)).toEqual([
      '–1990 0',
      '1991 null',
      '1992 1',
      '1993 null',
      '1994 2',
      'No year 3',
    ]);
  });

  it('adds no years for papers without one', () => {
    expect(yearSlots(slices(noValue))).toEqual([{ name: noValue, sliceIndex: 0 }]);
    expect(yearSlots([])).toEqual([]);
  });
});
