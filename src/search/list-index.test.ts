import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../testing/sample-list.ts';
import { shortCode } from '../view/short-code.ts';
import { buildSearchableIndex } from './text-search.ts';

/** Ids that have the same short code. */
const collidingIds = ['queues-544781', 'queues-940952'] as const;

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

  it('finds papers by short codes, also those of former ids, and guesses none that fits several', () => {
    const coded = buildSearchableIndex(
      sampleDataset([
        { id: 'gpus', formerIds: ['sharing', 'old'] },
        { id: 'old' },
        ...collidingIds.map((id) => ({ id })),
      ]),
    );
    const codes = ['old', 'sharing', 'missing', ...collidingIds].map(shortCode);
    expect(shortCode(collidingIds[0])).toBe(shortCode(collidingIds[1]));
    expect(coded.positionsOfIds(codes)).toEqual([1, 0]);
    expect(coded.positionsOfIds([collidingIds[1], 'gpus'])).toEqual([3, 0]);
  });

  it('builds the text search once', () => {
    expect(index.textSearch()).toBe(index.textSearch());
  });
});
