import { describe, expect, it } from 'vitest';
import { stemOf } from './word-forms.ts';

describe('stemOf', () => {
  it.each([
    ['compress', 'compression'],
    ['compressing', 'compressed'],
    ['splats', 'splatting'],
    ['prune', 'pruning'],
    ['summarising', 'summarizes'],
    ['survey', 'surveys'],
    ['scheduling', 'schedule'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['demos', 'demonstrations'],
    ['wifi', 'wiki'],
    ['gpt2', 'gpt3'],
    ['class', 'clasp'],
  ])('differs for %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
