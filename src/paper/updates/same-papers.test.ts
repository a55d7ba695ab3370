import { expect, it } from 'vitest';
import { samplePaper } from '../../testing/sample-list.ts';
import type { Paper } from '../schema.ts';
import { keepSamePapers } from './same-papers.ts';

const papers = ['Kites', 'Knots', 'Ropes'].map((title) => samplePaper({ id: title, title }));
const copies = () => papers.map((paper) => structuredClone(paper));

it.each<[what: string, after: (now: readonly Paper[]) => readonly Paper[], kept: readonly boolean[]]>([
  ['nothing', (now) => now, [true, true, true]],
  [
    'a year',
    ([one, other, ...more]) => [one, { ...other, year: 1999 }, ...more] as Paper[],
    [true, false, true],
  ],
  ['the order', (now) => now.toReversed(), [true, true, true]],
  ['what papers there are', (now) => [samplePaper({ id: 'Winds' }), ...now.slice(1)], [false, true, true]],
])('after a save that changed %s, papers that stay are the same objects', (_, edit, kept) => {
  const after = edit(copies());
  const found = keepSamePapers(papers, after);
  expect(found).toEqual(after);
  expect(found.map((paper) => papers.includes(paper))).toEqual(kept);
});
