import { expect, test } from 'vitest';
import { confidenceOf } from './confidence.ts';
import { Line } from './line.ts';
import { labelText } from './read-text.ts';

const confidence = (text: string) => confidenceOf(labelText(new Line({ text, marks: [] }), true));

test('a title with known facts is surer than words that could be many things', () => {
  expect(confidence('Kites that Stay Up: Lift without Wind, NeurIPS 2021')).toBeGreaterThan(
    confidence('Kites, Knots, Ropes'),
  );
});

test('words without a title are least sure', () => {
  expect(confidence('2021')).toBeLessThanOrEqual(0.5);
});
