import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedFields } from '../paper/own-fields.ts';
import { samplePaper, sampleVenue } from '../testing/sample-list.ts';
import { arrangeColumns, moveColumn } from './arrange-columns.ts';
import {
  type ColumnKey,
  columnLabel,
  columnsOf,
  defaultColumns,
  defaultColumnsOf,
  optionalColumns,
  sameColumns,
} from './columns.ts';

const all: ColumnKey[] = optionalColumns.map(({ key }) => key);
const choice = fc.shuffledSubarray(all);

describe('sameColumns', () => {
  it('compares the columns and their order; null differs from an explicit choice of the default columns', () => {
    expect(sameColumns(['year', 'venue'], ['year', 'venue'])).toBe(true);
    expect(sameColumns(['year', 'venue'], ['venue', 'year'])).toBe(false);
    expect(sameColumns(null, null)).toBe(true);
    expect(sameColumns(null, defaultColumns)).toBe(false);
    expect(sameColumns(null, [])).toBe(false);
  });
});

describe('defaultColumnsOf', () => {
  it('leaves out columns for which hardly a paper has a value', () => {
    const dated = samplePaper({ year: 2020, topics: [['Kites']] });
    const affiliated = samplePaper({ affiliations: ['Lamp Works'] });
    expect(defaultColumnsOf([dated, affiliated])).toEqual(['year', 'topic', 'affil', 'links']);
    const published = samplePaper({ venue: sampleVenue('OSDI') });
    const others = (count: number) => Array.from({ length: count }, () => samplePaper());
    expect(defaultColumnsOf([published, ...others(18)])).toEqual(['venue', 'links']);
    expect(defaultColumnsOf([published, ...others(19)])).toEqual(['links']);
  });
});

describe('arrangeColumns', () => {
  it('leaves the default columns in declaration order', () => {
    expect(arrangeColumns(defaultColumns)).toEqual(all);
    expect(arrangeColumns([])).toEqual(all);
  });

  it('puts a hidden column after those declared before it', () => {
    const without = (...keys: ColumnKey[]) => all.filter((key) => !keys.includes(key));
    expect(arrangeColumns(['links', 'venue'])).toEqual(['links', 'venue', ...without('links', 'venue')]);
    expect(arrangeColumns(['year', 'venue'])).toEqual(['year', 'venue', ...without('year', 'venue')]);
  });

  it('contains every column once, the shown ones in order', () => {
    fc.assert(
      fc.property(choice, (shown) => {
        const order = arrangeColumns(shown);
        expect(order.toSorted()).toEqual(all.toSorted());
        expect(order.filter((key) => shown.includes(key))).toEqual(shown);
      }),
    );
  });
});

describe('columnsOf', () => {
  const fields = keyedFields([{ label: 'Training data', isFacet: false }]);

  it("puts the list's own fields before the links, with their labels", () => {
    expect(columnsOf(fields).map(({ key }) => key)).toEqual([...all.slice(0, -1), 'training-data', 'links']);
    expect(columnLabel('training-data' as ColumnKey, fields)).toBe('Training data');
  });
});

describe('moveColumn', () => {
  it('moves past the next shown column, skipping hidden ones', () => {
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

  it('does nothing at either end', () => {
    expect(moveColumn(all, defaultColumns, 'venue', -1)).toEqual(all);
    expect(moveColumn(all, defaultColumns, 'links', 1)).toEqual(all);
  });

  it('is undone by the opposite move, for the shown columns', () => {
    fc.assert(
      fc.property(choice, fc.nat(), fc.constantFrom(1 as const, -1 as const), (shown, index, by) => {
        const key = shown[index % Math.max(1, shown.length)];
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
