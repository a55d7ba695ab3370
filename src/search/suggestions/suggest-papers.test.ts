import { describe, expect, it } from 'vitest';
import { sampleDataset } from '../../testing/sample-list.ts';
import { buildListIndex } from '../list-index.ts';
import { suggestPapers } from './suggest-papers.ts';

const dataset = sampleDataset([
  { title: 'Fair Queues', notes: ['About tea kettles.'] },
  { title: 'Étude of Kettles', name: 'Tea Pot' },
  { title: 'Queues, Patiently' },
]);
const ready = buildListIndex(dataset);
const preparing = buildListIndex(dataset, () => null);
const titles = (index: typeof ready, typed: string, most = 9) =>
  suggestPapers(index, dataset.papers, typed, most).map(({ paper }) => paper.title);

describe('offerPapers', () => {
  it('finds papers as the search does, the best first, and so many at most', () => {
    expect(titles(ready, 'kettle')).toEqual(['Étude of Kettles', 'Fair Queues']);
    expect(titles(ready, 'queues fair')).toEqual(['Fair Queues']);
    expect(titles(ready, 'que', 1)).toHaveLength(1);
    expect(titles(ready, ' ')).toEqual([]);
  });

  it('says where a paper has the words when its title has not', () => {
    const offered = suggestPapers(ready, dataset.papers, 'kettles', 9);
    expect(offered.map(({ match }) => match?.snippet?.text ?? null)).toEqual([null, 'About tea kettles.']);
  });

  it('finds by the beginning of title or name while the words are being prepared', () => {
    expect(titles(preparing, 'etude OF')).toEqual(['Étude of Kettles']);
    expect(titles(preparing, 'tea p')).toEqual(['Étude of Kettles']);
    expect(titles(preparing, 'kettles')).toEqual([]);
  });
});
