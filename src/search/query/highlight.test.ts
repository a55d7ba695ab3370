import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight, snippet } from './highlight.ts';

const oneOf =
  (...words: string[]) =>
  (word: string) =>
    words.includes(word);
const marked = (text: string, ...terms: string[]) =>
  highlight(text, oneOf(...terms))
    .map((run) => (run.hit ? `[${run.text}]` : run.text))
    .join('');

describe('highlight', () => {
  it('marks whole words, with their original spelling', () => {
    expect(marked('Sharing GPUs; sharing a Café', 'sharing', 'cafe')).toBe(
      '[Sharing] GPUs; [sharing] a [Café]',
    );
  });

  it('merges adjacent characters of unspaced scripts', () => {
    expect(marked('集群调度系统', '调', '度')).toBe('集群[调度]系统');
  });

  it('marks a word whose part matches, and a compound that matches as one word', () => {
    expect(marked('SparseGPT and KV-Direct', 'sparse', 'kvdirect')).toBe('[SparseGPT] and [KV-Direct]');
    expect(marked('GPU-sharing', 'gpu', 'gpusharing')).toBe('[GPU]-sharing');
  });

  it('marks nothing without terms', () => {
    expect(highlight('GPU', oneOf())).toEqual([{ text: 'GPU', hit: false }]);
    expect(highlight('', oneOf('gpu'))).toEqual([]);
  });

  it('preserves the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('gpu', 'Café', ' ', '调度', '😀', '-', '½')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const runs = highlight(written, oneOf('gpu', 'cafe', '调', '1'));
        expect(runs.map((run) => run.text).join('')).toBe(written);
        expect(runs.every((run) => run.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('snippet', () => {
  const text =
    'First a remark that goes on for a while, then the scheduler is mentioned once, and then the remark goes on.';

  it('leaves a short text as it is', () => {
    expect(snippet('A short remark.', oneOf('remark'), 40)).toBe('A short remark.');
  });

  it('cuts around the first hit, at word boundaries, and marks omissions', () => {
    expect(snippet(text, oneOf('scheduler'), 48)).toBe('…while, then the scheduler is mentioned once, and…');
  });

  it('starts at the beginning without a hit', () => {
    expect(snippet(text, oneOf('absent'), 20)).toBe('First a remark that…');
  });

  it('shows the end when the hit is there', () => {
    expect(snippet(text, oneOf('on'), 30)).toMatch(/ on /);
    expect(snippet('one two three four five six', oneOf('six'), 13)).toBe('…four five six');
  });

  it('contains the hit and respects the length', () => {
    const words = fc.array(fc.constantFrom('gpu', 'a', 'remark', '调度', '😀', 'on-line'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 60 }), (parts, length) => {
        const written = parts.join(' ');
        const cut = snippet(written, oneOf('gpu'), length);
        expect(cut.length).toBeLessThanOrEqual(length + 2);
        if (written.includes('gpu')) expect(cut).toContain('gpu');
        expect(cut.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
