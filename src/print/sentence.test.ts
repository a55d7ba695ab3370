import { describe, expect, test } from 'vitest';
import * as printMessages from '../messages/print.ts';
import { joinNames, sentence } from './sentence.ts';

describe('sentence', () => {
  test('adds a full stop unless the text ends with a punctuation mark', () => {
    expect(sentence('UVA, GaTech')).toBe('UVA, GaTech.');
    expect(sentence('Is it fast?')).toBe('Is it fast?');
    expect(sentence('They call it “fast.”')).toBe('They call it “fast.”');
  });

  test('is empty for an empty text', () => {
    expect(sentence(' ')).toBe('');
  });
});

describe('joinNames', () => {
  const names = ['Ada Lovelace', 'Jan Berg', 'Ida Rhodes', 'Ken Lund'];

  test('joins all of a few names', () => {
    expect(joinNames(names, 4, printMessages.others)).toBe('Ada Lovelace, Jan Berg, Ida Rhodes, Ken Lund');
  });

  test('names the last one instead of “and 1 others”', () => {
    expect(joinNames(names, 3, printMessages.others)).toBe('Ada Lovelace, Jan Berg, Ida Rhodes, Ken Lund');
  });

  test('counts the names beyond the limit', () => {
    expect(joinNames(names, 2, printMessages.others)).toBe('Ada Lovelace, Jan Berg, and 2 others');
  });
});
