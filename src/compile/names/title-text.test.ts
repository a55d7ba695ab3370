import { describe, expect, it } from 'vitest';
import { cleanTitle, isTitleLike } from './title-text.ts';

describe('isTitleLike', () => {
  it.each([
    ['Kites that Stay Up', true],
    ['Kites: what a calm tells of the wind', true],
    ['Long Lines: Rope Is All You Need', true],
    ['Upkeep: The long line is easier to mend than short ones', false],
    ['Attendance: each of you will give one talk', false],
    ['Supervisor: Ada Frost', false],
    ['a remark on kites', false],
    ['风筝为何飞起', true],
  ])('“%s”: %s', (title, expected) => {
    expect(isTitleLike(title)).toBe(expected);
  });
});

describe('cleanTitle', () => {
  it.each([
    ['Kites and Freedom (Chapters 2--3)', 'Kites and Freedom'],
    ['Kites and Freedom (Ch. 4 and 6)', 'Kites and Freedom'],
    ['{KITE}: {PAC}-Ne{RF} for {0,1} Ropes', 'KITE: PAC-NeRF for {0,1} Ropes'],
    ['Ropes in $\\mathcal{O}$ Knots', 'Ropes in $\\mathcal{O}$ Knots'],
    ['The Best Kite (up to Lemma 1, on tails)', 'The Best Kite'],
    ['The Best Kite (excerpt)', 'The Best Kite'],
    ['风筝的历史（第3章）', '风筝的历史'],
    ['All Kites (up to isomorphism)', 'All Kites (up to isomorphism)'],
    ['Evaluation of Kites (Part 2)', 'Evaluation of Kites (Part 2)'],
    ['(Chapter 3)', '(Chapter 3)'],
    ['TODO: The Best Kite', 'The Best Kite'],
    ['[WIP] The Best Kite', 'The Best Kite'],
    ['TODO lists of sailors', 'TODO lists of sailors'],
  ])('“%s”: “%s”', (printed, expected) => {
    expect(cleanTitle(printed)).toBe(expected);
  });
});
