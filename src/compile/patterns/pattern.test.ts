import { describe, expect, it } from 'vitest';
import { oneOf, part, pattern } from './pattern.ts';

describe('pattern', () => {
  it('leaves out line breaks and indentation, and puts in its parts', () => {
    const knot = part`
      bowline
      |reef`;
    expect(
      pattern('iu')`
        ^(?:${knot})
        \sknots?$`,
    ).toEqual(/^(?:bowline|reef)\sknots?$/iu);
  });
});

describe('oneOf', () => {
  it('matches whole texts only', () => {
    const knots = oneOf('u')`bowline|reef(?: knot)?`;
    expect(['bowline', 'reef knot', 'reefs', 'a bowline'].filter((text) => knots.test(text))).toEqual([
      'bowline',
      'reef knot',
    ]);
  });
});
