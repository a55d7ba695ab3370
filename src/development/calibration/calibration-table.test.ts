import { expect, test } from 'vitest';
import { type Outcome, reliability, tableOf } from './calibration-table.ts';

const papers = (certainty: number, right: number, wrong: number): Outcome[] =>
  Array.from({ length: right + wrong }, (_, index) => ({
    certainty,
    confidence: 0.9,
    isRight: index < right,
  }));

test('each row has the share of the papers about as certain that are right', () => {
  expect(tableOf([...papers(-1.5, 200, 800), ...papers(0.5, 600, 400), ...papers(3.3, 960, 40)])).toEqual([
    [-1.5, 0.2],
    [0.5, 0.6],
    [3.3, 0.96],
  ]);
});

test('a surer row never has a smaller share: its papers are counted with those before it', () => {
  expect(tableOf([...papers(0.5, 900, 100), ...papers(1.2, 700, 300), ...papers(3.3, 960, 40)])).toEqual([
    [0.9, 0.8],
    [3.3, 0.96],
  ]);
});

test('few papers say little', () => {
  expect(tableOf(papers(1.2, 0, 2))).toEqual([[1.2, 0.61]]);
});

test('the reliability is counted by tenths of the confidence', () => {
  expect(reliability(papers(3, 9, 1))).toEqual(['confidence  papers  right', '       0.9      10  90.0 %']);
});
