import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { belowFloors, type Floors, floorsSchema, raiseFloors, type Score } from './score-floors.ts';

const floors: Floors = { macro: { title: 99.2, year: 98 }, list: { entryRecall: 93 } };

function scoreOf(macro: Score['macro'], entryRecall: number | null = 1): Score {
  return { macro, lists: { 'one list': { rates: { entryRecall } } } };
}

describe('belowFloors', () => {
  it('lets a figure pass that reaches its floor, whatever a division loses in its last digits', () => {
    expect(belowFloors(scoreOf({ title: 0.992, year: 0.98 }), floors)).toEqual([]);
    expect(belowFloors(scoreOf({ title: 0.3 * 3.306_666_666_666_666, year: 1 }), floors)).toEqual([]);
  });

  it('names each figure of the mean that is below its floor', () => {
    expect(belowFloors(scoreOf({ title: 0.9919, year: 0.5 }), floors)).toEqual([
      'all lists: title is 99.19, below its floor of 99.2',
      'all lists: year is 50.00, below its floor of 98',
    ]);
  });

  it('holds every list against what each must reach', () => {
    expect(belowFloors(scoreOf({ title: 1, year: 1 }, 0.9299), floors)).toEqual([
      'one list: entryRecall is 92.99, below its floor of 93',
    ]);
  });

  it('takes a figure that is gone for one that is below its floor', () => {
    expect(belowFloors(scoreOf({ title: null }, null), floors)).toHaveLength(3);
  });
});

describe('raiseFloors', () => {
  it('lifts a floor to the level reached, cut to a tenth', () => {
    expect(raiseFloors(scoreOf({ title: 0.9939, year: 0.98 }), floors).macro).toEqual({
      title: 99.3,
      year: 98,
    });
  });

  it('never lowers a floor, nor drops one whose figure is gone', () => {
    expect(raiseFloors(scoreOf({ title: 0.5, year: null }), floors)).toEqual(floors);
    expect(raiseFloors(scoreOf({}), floors)).toEqual(floors);
  });

  it('gives a new column a floor', () => {
    expect(raiseFloors(scoreOf({ title: 0.992, year: 0.98, section: 1 }), floors).macro.section).toBe(100);
  });

  it('leaves no figure below the floors it set', () => {
    for (let tenths = 980; tenths <= 1000; tenths += 1) {
      const score = scoreOf({ title: tenths / 1000, year: tenths / 1000 + 1e-5 });
      expect(belowFloors(score, raiseFloors(score, { macro: {}, list: {} }))).toEqual([]);
    }
  });
});

describe('the committed floors', () => {
  const { macro, list } = floorsSchema.parse(
    JSON.parse(readFileSync(new URL('./score-floors.json', import.meta.url), 'utf8')),
  );

  it('ask every list for 93 % of its entries, and for 90 % of what is listed to be one', () => {
    expect(list).toEqual({ entryRecall: 93, entryPrecision: 90 });
  });

  it('hold every column of the scorer', () => {
    expect(Object.keys(macro).sort()).toEqual(
      [
        'affiliationsF1',
        'authorsF1',
        'awardsF1',
        'entryPrecision',
        'entryRecall',
        'kind',
        'linkPrecision',
        'linkRecall',
        'paperPrecision',
        'paperRecall',
        'section',
        'title',
        'venue',
        'year',
      ].sort(),
    );
  });
});
