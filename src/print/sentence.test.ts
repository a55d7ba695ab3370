import { describe, expect, test } from 'vitest';
import * as printMessages from '../messages/print.ts';
import { namesInWords, sentence } from './sentence.ts';

describe('sentence', () => {
  test('ends with a full stop what does not end by itself', () => {
    expect(sentence('UVA, GaTech')).toBe('UVA, GaTech.');
    expect(sentence('Is it fast?')).toBe('Is it fast?');
    expect(sentence('They call it “fast.”')).toBe('They call it “fast.”');
  });

  test('says nothing of nothing', () => {
    expect(sentence(' ')).toBe('');
  });
});

describe('namesInWords', () => {
  const names = ['Ada Lovelace', 'Jan Berg', 'Ida Rhodes', 'Ken Lund'];

  test('writes all names where they are few', () => {
    expect(namesInWords(names, 4, printMessages.others)).toBe('Ada Lovelace, Jan Berg, Ida Rhodes, Ken Lund');
  });

  test('never says “and 1 others”: the last name takes no more room', () => {
    expect(namesInWords(names, 3, printMessages.others)).toBe('Ada Lovelace, Jan Berg, Ida Rhodes, Ken Lund');
  });

  test('counts those for whom there is no room', () => {
    expect(namesInWords(names, 2, printMessages.others)).toBe('Ada Lovelace, Jan Berg, and 2 others');
  });
});
