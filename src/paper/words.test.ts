import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from './words.ts';

describe('splitWords', () => {
  it.each([
    ['GPU-accelerated, low_latency', ['gpu', 'accelerated', 'low', 'latency']],
    ['Erdős, café, ﬁne, ｗｉｄｅ', ['erdos', 'cafe', 'fine', 'wide']],
    ['Paella™ x² 𝐆𝐏𝐔', ['paella', 'x2', 'gpu']],
    ['GPU集群调度', ['gpu', '集', '群', '调', '度']],
    ['サーバー', ['サ', 'ー', 'ハ', 'ー']],
    ['한국 GPU', ['한', '국', 'gpu']],
    ['½ “” — !', ['1', '2']],
  ])('splits %s', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it('returns words that split into themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of splitWords(text)) expect(splitWords(word)).toEqual([word]);
      }),
      { numRuns: 500 },
    );
  });
});
