import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { belowFloors, type Floors, floorsSchema, raiseFloors, type Score } from './score-floors.ts';

const floors: Floors = { macro: { title: 99.2, year: 98 }, list: { entryRecall: 93 } };

function scoreOf(macro: Score['macro'], entryRecall: number | null = 1): Score {
  return { macro, lists: { 'one list': { rates: { entryRecall } } } };
}

describe('belowFloors', () => {
  it('passes a figure that equals its floor despite rounding errors', () => {
    expect(belowFloors(scoreOf({ title: 0.992, year: 0.98 }), floors)).toEqual([]);
    expect(belowFloors(scoreOf({ title: 0.3 * 3.306_666_666_666_666, year: 1 }), floors)).toEqual([]);
  });

  it('reports each mean that is below its floor', () => {
    expect(belowFloors(scoreOf({ title: 0.9919, year: 0.5 }), floors)).toEqual([
      'all lists: title is 99.19, below its floor of 99.2',
      'all lists: year is 50.00, below its floor of 98',
    ]);
  });

  it('checks each list against the floors for single lists', () => {
    expect(belowFloors(scoreOf({ title: 1, year: 1 }, 0.9299), floors)).toEqual([
      'one list: entryRecall is 92.99, below its floor of 93',
    ]);
  });

  it('treats a missing figure as below its floor', () => {
    expect(belowFloors(scoreOf({ title: null }, null), floors)).toHaveLength(3);
  });
});

describe('raiseFloors', () => {
  it('raises a floor to the current figure, rounded down to a tenth', () => {
    expect(raiseFloors(scoreOf({ title: 0.9939, year: 0.98 }), floors).macro).toEqual({
      title: 99.3,
      year: 98,
    });
  });

  it('never lowers a floor or drops one whose figure is missing', () => {
    expect(raiseFloors(scoreOf({ title: 0.5, year: null }), floors)).toEqual(floors);
    expect(raiseFloors(scoreOf({}), floors)).toEqual(floors);
  });

  it('adds a floor for a new column', () => {
    expect(raiseFloors(scoreOf({ title: 0.992, year: 0.98, section: 1 }), floors).macro.section).toBe(100);
  });

  it('sets no floor above its figure', () => {
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

  it('require an entry recall of 93 % and an entry precision of 90 % of each list', () => {
    expect(list).toEqual({ entryRecall: 93, entryPrecision: 90 });
  });

  it('cover every column of the scorer', () => {
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
