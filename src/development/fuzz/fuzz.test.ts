import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressTarget } from './address-target.ts';
import { compilerTarget } from './compiler-target.ts';
import { readFuzzOptions } from './fuzz-options.ts';
import { fuzzTarget } from './fuzz-target.ts';
import { libraryTarget } from './library-target.ts';
import { withMarkers } from './markers.ts';
import { queryTarget } from './query-target.ts';
import { demand, type Target } from './target.ts';

describe('every target', () => {
  it('holds for some inputs', () => {
    const some = (numRuns: number) => ({ seed: 1, numRuns });
    const compiler = compilerTarget([]);
    fc.assert(fc.property(compiler.inputs, compiler.check), some(10));
    fc.assert(fc.property(queryTarget.inputs, queryTarget.check), some(200));
    fc.assert(fc.property(addressTarget.inputs, addressTarget.check), some(50));
    fc.assert(fc.property(libraryTarget.inputs, libraryTarget.check), some(100));
  });
});

describe('fuzzTarget', () => {
  const small: Target<number> = {
    name: 'small numbers',
    inputs: fc.nat(),
    check: (number) => demand(number < 100, () => `${number} is large`),
  };

  it('makes a finding smaller, and finds it again by its seed and path', () => {
    const { finding } = fuzzTarget(small, { seed: 7, time: 60_000, path: null });
    expect(finding).toMatchObject({ target: 'small numbers', input: 100, error: 'Error: 100 is large' });
    const { seed = 0, path = '' } = finding ?? {};
    const again = fuzzTarget(small, { seed, time: 60_000, path });
    expect(again).toEqual({ checked: 1, finding });
  });

  it('ends when the time is up', () => {
    const { checked, finding } = fuzzTarget({ ...small, check: () => {} }, { seed: 7, time: 20, path: null });
    expect(finding).toBeNull();
    expect(checked).toBeGreaterThan(0);
  });
});

describe('withMarkers', () => {
  it('adds words to lines that are surely text', () => {
    const text = 'Some words\n[a link](b)\n* more words here\n<!-- not these words -->\nnor these words';
    expect(withMarkers(text)).toEqual({
      text: text
        .replace('Some words', 'Some Zorvakax words')
        .replace('* more words', '* more Zorvakbx words'),
      markers: ['Zorvakax', 'Zorvakbx'],
    });
  });
});

describe('readFuzzOptions', () => {
  it.each([
    [[], { minutes: 1, seed: 123, target: '', path: null }],
    [['--minutes', '0.5', '--seed', '7'], { minutes: 0.5, seed: 7, target: '', path: null }],
    [['--target', 'query', '--path', '1:2'], { minutes: 1, seed: 123, target: 'query', path: '1:2' }],
    [['--minutes', 'x'], null],
    [['--seed', '1.5'], null],
    [['--path', '1:2'], null],
    [['more'], null],
  ])('%j', (args, options) => expect(readFuzzOptions(args, 123)).toEqual(options));
});
