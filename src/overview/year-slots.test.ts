import { describe, expect, it } from 'vitest';
import { noValue } from '../paper/facets.ts';
import { slotLabel, yearSlots } from './year-slots.ts';

const slices = (...names: string[]) =>
  names.map((name) => ({ name, numbers: [], count: 1, selection: { any: [], not: [] } }));

describe('yearSlots', () => {
  it('leaves room for the years between, also behind early years, and sets papers without a year behind', () => {
    const slots = yearSlots(slices('1987–1990', '1992', '1994', noValue));
    expect(slots.map(({ name, slice }) => `${slotLabel(name)} ${slice}`)).toEqual([
      '–1990 0',
      '1991 null',
      '1992 1',
      '1993 null',
      '1994 2',
      'none 3',
    ]);
  });

  it('has nothing to lay out for papers without years', () => {
    expect(yearSlots(slices(noValue))).toEqual([{ name: noValue, slice: 0 }]);
    expect(yearSlots([])).toEqual([]);
  });
});
