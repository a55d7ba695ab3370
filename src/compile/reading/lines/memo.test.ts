import { describe, expect, it, vi } from 'vitest';
import { Memo } from './memo.ts';

describe('Memo', () => {
  it('asks a function once for each text', () => {
    const memo = new Memo();
    const [length, nothing] = [vi.fn((text: string) => text.length), vi.fn(() => null)];
    for (const text of ['kite', 'knot', 'kite'])
      expect([memo.of(length, text), memo.of(nothing, text)]).toEqual([4, null]);
    expect(length.mock.calls.map(([text]) => text)).toEqual(['kite', 'knot']);
    expect(nothing).toHaveBeenCalledTimes(2);
  });
});
