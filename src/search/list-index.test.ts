import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../testing/sample-list.ts';
import { buildSearchableIndex } from './text-search.ts';

describe('buildListIndex', () => {
  const index = buildSearchableIndex(sampleDataset([{ title: 'GPU Sharing' }, { title: 'Networks' }]));

  it('returns null for a query without words', () => {
    expect([index.hits(''), index.hits('  '), index.hits('-')]).toEqual([null, null, null]);
  });

  it('caches the last result', () => {
    expect(index.hits('gpu')).toBe(index.hits('gpu'));
    expect([...(index.hits('networks')?.order() ?? [])]).toEqual([1]);
  });

  it('finds papers by their ids, in order, also by former ones unless another paper has the id now', () => {
    const renamed = buildSearchableIndex(
      sampleDataset([
        { id: 'gpus', formerIds: ['sharing', 'old'] },
        { id: 'old' },
        { id: 'nets', formerIds: ['networks'] },
      ]),
    );
    expect(renamed.positionsOfIds(['networks', 'old', 'missing', 'sharing', 'gpus'])).toEqual([2, 1, 0]);
  });

  it('builds the text search once', () => {
    expect(index.textSearch()).toBe(index.textSearch());
  });
});
