import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeColumns, moveColumn, optionalColumns, sameColumns, usualColumns } from './columns.ts';

const all = optionalColumns.map(({ key }) => key);
const choice = fc.shuffledSubarray(all);

describe('sameColumns', () => {
  it('compares the columns and their order; the usual ones are not those that were chosen like them', () => {
    expect(sameColumns(['year', 'venue'], ['year', 'venue'])).toBe(true);
    expect(sameColumns(['year', 'venue'], ['venue', 'year'])).toBe(false);
    expect(sameColumns(null, null)).toBe(true);
    expect(sameColumns(null, usualColumns)).toBe(false);
    expect(sameColumns(null, [])).toBe(false);
  });
});

describe('arrangeColumns', () => {
  it('leaves the usual columns in the order of their declaration', () => {
    expect(arrangeColumns(usualColumns)).toEqual(all);
    expect(arrangeColumns([])).toEqual(all);
  });

  it('puts a hidden column behind those that are declared before it', () => {
    expect(arrangeColumns(['links', 'venue'])).toEqual([
      'links',
      'venue',
      'year',
      'topic',
      'affil',
      'author',
      'award',
      'tag',
    ]);
    expect(arrangeColumns(['year', 'venue'])).toEqual([
      'year',
      'venue',
      'topic',
      'affil',
      'author',
      'award',
      'tag',
      'links',
    ]);
  });

  it('has every column once and the shown ones in their order', () => {
    fc.assert(
      fc.property(choice, (shown) => {
        const order = arrangeColumns(shown);
        expect(order.toSorted()).toEqual(all.toSorted());
        expect(order.filter((key) => shown.includes(key))).toEqual(shown);
      }),
    );
  });
});

describe('moveColumn', () => {
  it('passes the next shown column, over hidden ones', () => {
    expect(moveColumn(['venue', 'year', 'topic', 'links'], ['venue', 'topic', 'links'], 'topic', -1)).toEqual(
      ['topic', 'venue', 'year', 'links'],
    );
    expect(moveColumn(['venue', 'year', 'topic', 'links'], ['venue', 'topic', 'links'], 'venue', 1)).toEqual([
      'year',
      'topic',
      'venue',
      'links',
    ]);
  });

  it('stays where it is at either end', () => {
    expect(moveColumn(all, usualColumns, 'venue', -1)).toEqual(all);
    expect(moveColumn(all, usualColumns, 'links', 1)).toEqual(all);
  });

  it('is undone by the opposite move, as far as one sees', () => {
    fc.assert(
      fc.property(choice, fc.nat(), fc.constantFrom(1 as const, -1 as const), (shown, place, by) => {
        const key = shown[place % Math.max(1, shown.length)];
        if (key === undefined) return;
        const order = arrangeColumns(shown);
        const moved = moveColumn(order, shown, key, by);
        fc.pre(moved.join() !== order.join());
        const back = moveColumn(moved, shown, key, by === 1 ? -1 : 1);
        expect(back.filter((other) => shown.includes(other))).toEqual(shown);
      }),
    );
  });
});
