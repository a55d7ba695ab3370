import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchableWords, wordSpans } from './words.ts';

describe('searchableWords', () => {
  it.each([
    ['KV-Direct don’t', ['kv', 'direct', 'don', 't', 'kvdirect', 'dont']],
    ['SparseGPT, GPT4All', ['sparsegpt', 'gpt4all', 'sparse', 'gpt', 'gpt4', 'all']],
    ['LLMs MoE H100s 70B', ['llms', 'moe', 'h100s', '70b']],
    ['调度-系统', ['调', '度', '系', '统']],
  ])('adds the variants of %s', (text, words) => {
    expect(searchableWords(text)).toEqual(words);
  });

  it('takes linear time', () => {
    expect(searchableWords('a'.repeat(1_000_000))).toHaveLength(1);
    expect(searchableWords('aB'.repeat(500_000))[0]).toHaveLength(1_000_000);
    expect(searchableWords('a-'.repeat(500_000))).toHaveLength(500_001);
  });
});

describe('wordSpans', () => {
  it('finds the searchable words', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('KV', '-', 'Direct', 'GPT', ' ', '’', '调', 'é', '4'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const words = wordSpans(written).flatMap(({ words: own }) => own);
        expect(words.toSorted()).toEqual(searchableWords(written).toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  it('returns the positions of words in the original text', () => {
    const text = 'Le café: don’t GPU';
    expect(wordSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Le',
      'café',
      'don’t',
      'don',
      't',
      'GPU',
    ]);
  });
});
