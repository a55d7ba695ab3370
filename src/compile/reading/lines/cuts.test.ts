import { describe, expect, it } from 'vitest';
import { cutsOf } from './cuts.ts';

const cutsAt = (text: string) => cutsOf({ text, marks: [] }).map(({ at, token }) => `${at} ${token}`);

describe('cutsOf', () => {
  it('cuts before the names of two or more fields', () => {
    expect(cutsAt('A: b Authors: Frost Venue: Kites')).toContain('4 |');
    expect(cutsAt('A: b Authors: Frost Venue: Kites')).toContain('19 |');
    expect(cutsAt('A Title Authors: Frost')).not.toContain('7 |');
  });

  // If a colon led to a search of all the text after it, this would take many minutes.
  it('cuts a line of many colons', () => {
    expect(cutsOf({ text: 'k: v '.repeat(100_000), marks: [] })).toHaveLength(100_000);
  });
});
