import { describe, expect, it } from 'vitest';
import { shortCode } from './short-code.ts';

describe('the short code of an id', () => {
  it.each([
    ['fair-queues', '.16kg53p8'],
    ['ginkgo', '.ut6krduj'],
    ['', '.rqmr873c'],
  ])('of “%s” is the same for ever', (id, code) => {
    expect(shortCode(id)).toBe(code);
  });

  it('is eight digits after a dot, and different for 100,000 similar ids', () => {
    const codes = Array.from({ length: 100_000 }, (_, at) => shortCode(`queues-part-${at}`));
    expect(codes.filter((code) => !/^\.[0-9a-v]{8}$/u.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
