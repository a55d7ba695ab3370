import { expect, it } from 'vitest';
import { samplePaper } from '../testing/sample-list.ts';
import { nearestPapers } from './nearest-papers.ts';

const papers = [
  { title: 'Tidal: Fair Sharing of Queues', name: 'Tidal' },
  { title: 'Interleaving of Many Resources', name: 'Muro' },
  { title: 'Understanding Storage and Ingestion of Data for Very Large Looms', name: null },
  { title: 'Lazy Disks: A Study', name: null },
  { title: 'Lazy Disks: A Survey', name: null },
].map((paper, index) => samplePaper({ ...paper, id: `paper-${index}` }));

const find = (id: string) => {
  const { same, nearest } = nearestPapers(id, papers);
  return [same?.title ?? null, nearest.length];
};

it.each([
  ['tidal', 'Tidal: Fair Sharing of Queues', 1],
  ['fair-sharing-of-queues', 'Tidal: Fair Sharing of Queues', 1],
  ['muro', 'Interleaving of Many Resources', 0],
  [
    'understanding-storage-and-ingestion~0f3a',
    'Understanding Storage and Ingestion of Data for Very Large Looms',
    1,
  ],
  ['interleaving-of-many-resources-in-two-looms', 'Interleaving of Many Resources', 1],
  ['lazy-disks', null, 2],
  ['fair-queues-in-practice', null, 1],
  ['robust-routing', null, 0],
])('%s', (id, title, suggested) => {
  expect(find(id)).toEqual([title, suggested]);
});
