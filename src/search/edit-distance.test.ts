import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['sharing', 'sharing', 0],
    ['sharign', 'sharing', 1],
    ['cliper', 'clipper', 1],
    ['clippper', 'clipper', 1],
    ['klipper', 'clipper', 1],
    ['predikton', 'prediction', 2],
    ['', 'gpu', 3],
    ['gpu', 'os', 3],
  ])('from %s to %s is %i', (a, b, slips) => {
    expect(editDistance(a, b)).toBe(slips);
    expect(editDistance(b, a)).toBe(slips);
  });
});
