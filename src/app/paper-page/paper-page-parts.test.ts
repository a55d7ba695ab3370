import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { citedList } from '../../cite/citation.ts';
import { sampleDataset } from '../../testing/sample-list.ts';
import { paperPageParts } from './paper-page-parts.tsx';

test('only the citation looks different for another paper at first: the build renders the rest once', () => {
  const dataset = sampleDataset([{ title: 'Kites', kind: 'resource', tags: ['wind'] }, { title: 'Tides' }]);
  const [one, other] = dataset.papers.map((paper) =>
    Object.entries(paperPageParts({ listTitle: 'Wind', paper, cited: citedList(dataset) })).map(
      ([place, part]) => [place, renderToString(part)],
    ),
  );
  const same = one?.filter((each, index) => each[1] === other?.[index]?.[1]).map(([place]) => place);
  expect(same).toEqual(['link', 'cite', 'record']);
});
