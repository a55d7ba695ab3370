import { describe, expect, it } from 'vitest';
import { noValue } from '../paper/facets.ts';
import { hasRoomForLabel, slotLabel, yearSlots } from './year-slots.ts';

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

describe('hasRoomForLabel', () => {
  const labelled = (names: readonly string[], most: number) => {
    const slots = names.map((name) => ({ name, sliceIndex: 0 }));
    return names.filter((_, index) => hasRoomForLabel(slots, index, most)).map(slotLabel);
  };

  it('labels every position if all have room, else some at equal distances', () => {
    expect(labelled(['2019', '2020', '2021'], 3)).toEqual(['2019', '2020', '2021']);
    expect(labelled(['2017', '2018', '2019', '2020', '2021'], 3)).toEqual(['2017', '2019', '2021']);
  });

  it('labels the ends that are no years, and no year beside the first', () => {
    const names = ['1987–1990', '1991', '1992', '1993', '1994', noValue];
    expect(labelled(names, 2)).toEqual(['–1990', 'No year']);
    expect(labelled(names, 3)).toEqual(['–1990', '1993', 'No year']);
  });
});
