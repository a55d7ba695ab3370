import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../testing/sample-list.ts';
import { buildListIndex } from './list-index.ts';

describe('buildListIndex', () => {
  const index = buildListIndex(sampleDataset([{ title: 'GPU Sharing' }, { title: 'Networks' }]));

  it('returns null for a query without words', () => {
    expect([index.hits(''), index.hits('  '), index.hits('-')]).toEqual([null, null, null]);
  });

  it('caches the last result', () => {
    expect(index.hits('gpu')).toBe(index.hits('gpu'));
    expect([...(index.hits('networks')?.order() ?? [])]).toEqual([1]);
  });

  it('builds the text index once', () => {
    expect(index.text()).toBe(index.text());
  });
});
