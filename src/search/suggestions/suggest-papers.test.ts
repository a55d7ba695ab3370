import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../testing/sample-list.ts';
import { buildListIndex } from '../list-index.ts';
import { buildSearchableIndex } from '../text-search.ts';
import { suggestPapers } from './suggest-papers.ts';

const dataset = sampleDataset([
  { title: 'Fair Queues', notes: ['About tea kettles.'] },
  { title: 'Étude of Kettles', name: 'Tea Pot' },
  { title: 'Queues, Patiently' },
]);
const ready = buildSearchableIndex(dataset);
const preparing = buildListIndex(dataset, () => null);
const titles = (index: typeof ready, typed: string, limit = 9) =>
  suggestPapers(index, dataset.papers, typed, limit).map(({ paper }) => paper.title);

describe('suggestPapers', () => {
  it('finds papers as the search does, best first, up to the limit', () => {
    expect(titles(ready, 'kettle')).toEqual(['Étude of Kettles', 'Fair Queues']);
    expect(titles(ready, 'queues fair')).toEqual(['Fair Queues']);
    expect(titles(ready, 'que', 1)).toHaveLength(1);
    expect(titles(ready, ' ')).toEqual([]);
  });

  it('explains a match outside the title', () => {
    const suggested = suggestPapers(ready, dataset.papers, 'kettles', 9);
    expect(suggested.map(({ match }) => match?.snippet?.text ?? null)).toEqual([null, 'About tea kettles.']);
  });

  it('matches the start of a title or name until the text index is ready', () => {
    expect(titles(preparing, 'etude OF')).toEqual(['Étude of Kettles']);
    expect(titles(preparing, 'tea p')).toEqual(['Étude of Kettles']);
    expect(titles(preparing, 'kettles')).toEqual([]);
  });
});
