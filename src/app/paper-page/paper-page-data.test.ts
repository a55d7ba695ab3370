import { expect, test } from 'vitest';
import { citedList } from '../../cite/citation.ts';
import { citationFormats } from '../../cite/formats.ts';
import { sampleDataset, sampleVenue } from '../../testing/sample-list.ts';
import { readPaperPage, storedPaperPage } from './paper-page-data.ts';

test('a page tells the app what a citation needs of the whole list', () => {
  const kites = { title: 'Kites & Ropes', authors: ['Ada Frost'], year: 2022, tags: ['wind'] };
  const bibtex = {
    ...{ file: 'wind.bib', line: 3, endLine: 9, key: 'frost', type: 'article', authors: ['Ada Frost'] },
    ...{ authorsComplete: true, venue: 'Journal of Wind', volume: '3', pages: '1-9' },
  };
  const dataset = sampleDataset(
    [
      { ...kites, venue: sampleVenue('WND', 'WND 2022'), notes: ['Read this first.'] },
      // Would have the same key.
      { ...kites, title: 'Kites Again', venue: sampleVenue('OSDI', "OSDI '22"), authorsComplete: false },
      { title: 'Tides', bibtex },
      { title: 'Knots', identifiers: { arxiv: '2203.00001' }, date: '2022-03', dateFrom: 'arxiv' },
      {
        title: 'Loom',
        kind: 'resource',
        links: [{ kind: 'code', label: '', url: 'https://a.test', page: null }],
      },
    ],
    { acronyms: [{ short: 'WND', long: 'Workshop on Wind', file: 'wind.md', line: 2 }] },
  );
  const list = citedList(dataset);
  for (const paper of dataset.papers) {
    const {
      paper: read,
      cited,
      listTitle,
    } = readPaperPage(JSON.stringify(storedPaperPage(dataset.list.title, paper, list)));
    for (const { format } of citationFormats) expect(format([read], cited)).toBe(format([paper], list));
    expect(read).toMatchObject({ id: paper.id, title: paper.title, links: paper.links, notes: [] });
    expect(listTitle).toBe(dataset.list.title);
  }
  expect(() => readPaperPage('{"paper": {}}')).toThrow();
});
