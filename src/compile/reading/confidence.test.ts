import { describe, expect, it, test } from 'vitest';
import { calibration } from './calibration.ts';
import { certaintyOf, confidenceOf, factOdds } from './confidence.ts';
import { Line } from './lines/line.ts';
import { Memo } from './lines/memo.ts';
import { labelText } from './read-text.ts';

const confidence = (text: string) =>
  confidenceOf(certaintyOf(labelText(new Line({ text, marks: [] }, new Memo()), true)));

test('a title with known facts is surer than words that could be many things', () => {
  expect(confidence('Kites that Stay Up: Lift without Wind, NeurIPS 2021')).toBeGreaterThan(
    confidence('Kites, Knots, Ropes'),
  );
});

test('words without a title are least sure', () => {
  expect(confidence('2021')).toBe(calibration.at(0)?.[1]);
});

describe('factOdds', () => {
  const venue = { name: 'OSDI', raw: 'OSDI 2021', kind: 'conference' } as const;
  const whole = { kind: 'paper', venue, yearFrom: 'venue', rest: '' } as const;

  it.each([
    ['without a venue', { ...whole, venue: null }],
    ['without a year', { ...whole, yearFrom: null }],
    ['with the year of its number', { ...whole, yearFrom: 'arxiv' }],
    ['with a year among the words that are no fact', { ...whole, rest: 'Kite Days 2021' }],
  ] as const)('a paper %s is less sure than one that has all', (_, facts) => {
    expect(factOdds(facts)).toBeLessThan(factOdds(whole));
  });

  it('a resource needs no venue and no year', () => {
    const tool = { kind: 'resource', venue: null, yearFrom: null, rest: 'version 20210' } as const;
    expect(factOdds(tool)).toBe(0);
  });
});

describe('confidenceOf', () => {
  const [first, last] = [calibration.at(0)?.[1], calibration.at(-1)?.[1]];

  it('never falls where the certainty rises', () => {
    const shares = Array.from({ length: 100 }, (_, index) => confidenceOf(index / 10 - 5));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('is that of the first or the last row beyond them', () => {
    expect([Number.NEGATIVE_INFINITY, -50, 50, Number.POSITIVE_INFINITY].map(confidenceOf)).toEqual([
      first,
      first,
      last,
      last,
    ]);
  });
});
