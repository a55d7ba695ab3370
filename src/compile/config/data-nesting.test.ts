import { describe, expect, test } from 'vitest';
import { dataNestsTooDeep, valueNestsTooDeep } from './data-nesting.ts';
import { parseToml, parseYaml } from './parse-data.ts';

test.each([
  ['title: Tides at Night', false],
  [`keys: ${'['.repeat(50)}${']'.repeat(50)}`, false],
  [`keys: ${'['.repeat(51)}${']'.repeat(51)}`, true],
  [`keys: ${'{ a: '.repeat(51)}`, true],
  ['[]{}'.repeat(1_000), false],
  [`keys: ${'["]",'.repeat(51)}`, true],
  [`keys: ${"[']',".repeat(51)}`, true],
  [`keys: ["[[", "]]"]`, false],
  [`${'- '.repeat(50)}tide`, false],
  [`${'- '.repeat(51)}tide`, true],
  [`${'? '.repeat(51)}tide`, true],
  [`title: ${'the sea and - the moon '.repeat(100)}`, false],
  [`a:\n${' '.repeat(200)}b: 1`, false],
  [`a:\n${' '.repeat(201)}b: 1`, true],
])('whether %j is nested too deeply: %s', (text, expected) => {
  expect(dataNestsTooDeep(text)).toBe(expected);
});

test.each([
  [null, false],
  ['tide', false],
  [{ a: [{ b: [] }] }, false],
  [Array.from({ length: 60 }).reduce((inner) => [inner], []), true],
])('whether the value %j is nested too deeply: %s', (value, expected) => {
  expect(valueNestsTooDeep(value)).toBe(expected);
});

describe('what nests too deeply is not parsed', () => {
  const problem = { message: 'is nested too deeply', line: 1 };

  test.each(['['.repeat(5_000), '? '.repeat(5_000)])('YAML %#', (text) => {
    expect(parseYaml(text)).toEqual({ value: null, problem });
  });

  test.each([`a = ${'['.repeat(5_000)}`, `${'a.'.repeat(60)}a = 1`])('TOML %#', (text) => {
    expect(parseToml(text)).toEqual({ value: null, problem });
  });
});
