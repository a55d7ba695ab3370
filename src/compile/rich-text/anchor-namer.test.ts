import { describe, expect, it } from 'vitest';
import { createAnchorNamer } from './anchor-namer.ts';

describe('the anchor of a heading', () => {
  it('is a slug of its text, unique on the page', () => {
    const name = createAnchorNamer();
    expect(name('Key Results', null)).toBe('key-results');
    expect(name('Key results', null)).toBe('key-results-1');
    expect(name('Key Results 1', null)).toBe('key-results-1-1');
  });

  it('is the explicit anchor if there is one, and never empty', () => {
    const name = createAnchorNamer();
    expect(name('Key Results', 'results')).toBe('results');
    expect(name('🎉', null)).toBe('part');
    expect(name('🎉', null)).toBe('part-1');
  });
});
