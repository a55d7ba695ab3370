import { expect, it } from 'vitest';
import { isBeforeSpannedYears } from './spanned-years.ts';

it.each([
  ['Nets and the fishing economy, 1870–1914. Harbour Watch', true],
  ['“Nets and the fishing economy, 1870-1914,” Harbour Watch', true],
  ['“Popular petitions and ropes, 1833-46”, Harbour Watch', true],
  ['A paper on ropes and nets, 1833-46.', false],
  ['Rope makers of the coast, ca. 1500–1580: a survey', true],
  ['A paper on ropes. Journal of Kites, 1870–1914.', false],
  ['A paper on ropes and nets, 1870–1875.', false],
  ['Kites, 1870–1914.', false],
  ['A paper on ropes and nets, 1870–1914 of them', false],
])('%s: %s', (text, isSpan) => {
  expect(isBeforeSpannedYears(text, text.indexOf(','))).toBe(isSpan);
});
