import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-data.ts';

describe('YAML', () => {
  it.each([
    ['a: 1\nb: 2\na: 3', { a: 3, b: 2 }, 'has the key "a" twice', 3],
    ['a:\n  b: 1\n  b: 2', { a: { b: 2 } }, 'has the key "b" twice', 3],
    ['a: &x 1\nb: *x', null, 'uses YAML aliases, which are not supported', 1],
  ])('%j has a problem', (text, value, message, line) => {
    expect(parseYaml(text)).toEqual({ value, problem: { message, line } });
  });

  it('may have the same key in two maps', () => {
    expect(parseYaml('- a: 1\n- a: 2')).toEqual({ value: [{ a: 1 }, { a: 2 }], problem: null });
  });
});
