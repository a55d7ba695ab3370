import { describe, expect, it } from 'vitest';
import { isTitleLike } from './title-text.ts';

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
