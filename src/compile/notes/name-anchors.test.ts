import { describe, expect, it } from 'vitest';
import { createAnchorNamer } from './name-anchors.ts';

describe('the anchor of a heading', () => {
  it('is its text as links write it, and another one for each heading', () => {
    const name = createAnchorNamer();
    expect(name('Key Results', null)).toBe('key-results');
    expect(name('Key results', null)).toBe('key-results-1');
    expect(name('Key Results 1', null)).toBe('key-results-1-1');
  });

  it('is what the list sets by hand, and never empty', () => {
    const name = createAnchorNamer();
    expect(name('Key Results', 'results')).toBe('results');
    expect(name('🎉', null)).toBe('part');
    expect(name('🎉', null)).toBe('part-1');
  });
});
