import { expect, it } from 'vitest';
import { formatMoment } from './dates.ts';

it.each([
  ['2026-11-24T23:59', '24 November'],
  ['2025-11-28T10:00', '28 November 2025'],
  ['2026-11-28T09:05', '09:05 today'],
])('a moment at %s is “%s”', (moment, text) => {
  expect(formatMoment(new Date(moment).getTime(), new Date('2026-11-28T18:30'))).toBe(text);
});
