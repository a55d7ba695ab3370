import { describe, expect, it } from 'vitest';
import { sortDescription } from './describe-sort.ts';
import { emptyView, type View } from './view.ts';

const readingList: View['readingList'] = { name: '', ids: ['reef'], lines: '' };

describe('sortDescription', () => {
  it.each<[string, Partial<View>]>([
    ['in list order', {}],
    ['in list order', { query: ' ' }],
    ['in reading-list order', { readingList }],
    ['best match first', { query: 'gpu' }],
    ['best match first', { query: 'gpu', readingList }],
    ['sorted by year, newest first', { sort: [{ key: 'year', descending: true }], readingList }],
    [
      'sorted by venue, Z to A, then by title',
      {
        sort: [
          { key: 'venue', descending: true },
          { key: 'title', descending: false },
        ],
      },
    ],
  ])('is %s for %j', (text, view) => expect(sortDescription({ ...emptyView, ...view })).toBe(text));
});
