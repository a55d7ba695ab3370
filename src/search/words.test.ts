import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findableWords, wordSpans } from './words.ts';

describe('findableWords', () => {
  it.each([
    ['KV-Direct don’t', ['kv', 'direct', 'don', 't', 'kvdirect', 'dont']],
    ['SparseGPT, GPT4All', ['sparsegpt', 'gpt4all', 'sparse', 'gpt', 'gpt4', 'all']],
    ['LLMs MoE H100s 70B', ['llms', 'moe', 'h100s', '70b']],
    ['调度-系统', ['调', '度', '系', '统']],
  ])('adds the other ways to write %s', (text, words) => {
    expect(findableWords(text)).toEqual(words);
  });

  it('takes its time in proportion to the text', () => {
    expect(findableWords('a'.repeat(1_000_000))).toHaveLength(1);
    expect(findableWords('aB'.repeat(500_000))[0]).toHaveLength(1_000_000);
    expect(findableWords('a-'.repeat(500_000))).toHaveLength(500_001);
  });
});

describe('wordSpans', () => {
  it('finds the words under which a text is found', () => {
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
        expect(words.toSorted()).toEqual(findableWords(written).toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  it('says where a word stands in the text as written', () => {
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
