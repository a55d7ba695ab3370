import { describe, expect, it } from 'vitest';
import type { Paper } from '../paper/schema.ts';
import { zoteroItem } from '../testing/published/zotero-item.ts';
import { sampleDataset, sampleLink, sampleVenue } from '../testing/sample-list.ts';
import { citationOf, citedList } from './citation.ts';
import { contextObject } from './coins.ts';

function itemOf(parts: Partial<Paper>) {
  const dataset = sampleDataset([parts]);
  const [paper] = dataset.papers;
  return paper === undefined ? null : zoteroItem(contextObject(citationOf(paper, citedList(dataset))));
}

const osdi = { ...sampleVenue('OSDI', "OSDI '22"), kind: 'conference' } as const;

describe('Zotero reads', () => {
  it('a paper at a conference', () => {
    expect(
      itemOf({
        title: 'Kites & Ropes = 50% "Wind"?',
        venue: osdi,
        year: 2022,
        authors: ['Ada B. Frost', 'Jan van der Berg', 'The Kite Team'],
        identifiers: { doi: '10.1145/33.44' },
        links: [sampleLink('paper')],
      }),
    ).toEqual({
      itemType: 'conferencePaper',
      title: 'Kites & Ropes = 50% "Wind"?',
      publicationTitle: 'USENIX Symposium on Operating Systems Design and Implementation',
      date: '2022',
      creators: ['Frost, Ada B.', 'van der Berg, Jan', 'The Kite Team'],
      DOI: '10.1145/33.44',
      url: 'https://example.org/paper',
    });
  });

  it.each([
    ['journalArticle', { venue: { name: 'JMLR', raw: 'JMLR 12(3)', kind: 'journal' } }],
    ['journalArticle', { identifiers: { arxiv: '2205.11913' } }],
    ['report', { venue: { name: 'Wind Lab', raw: 'Wind Lab', kind: 'report' } }],
    ['thesis', { venue: { name: 'Tide University', raw: 'Tide University', kind: 'thesis' } }],
    ['book', { venue: { name: 'Knot Press', raw: 'Oxford: Knot Press', kind: 'publisher' } }],
    ['webpage', { kind: 'resource' }],
    ['document', {}],
  ] as const)('a %s', (itemType, parts: Partial<Paper>) => {
    expect(itemOf({ title: 'Kites', year: 2021, ...parts })).toMatchObject({
      itemType,
      title: 'Kites',
      date: '2021',
    });
  });

  it('an address with plus signs, which it would take for spaces, written without them', () => {
    const url = 'https://example.org/c++/paper.pdf?a=b+c';
    const item = itemOf({ title: 'Kites', links: [{ ...sampleLink('paper'), url }] });
    expect(item?.url).toBe('https://example.org/c%2B%2B/paper.pdf?a=b%20c');
  });

  it('no author that the list does not name, and a lone surrogate as a replacement character', () => {
    expect(itemOf({ title: 'Kite \ud800', venue: osdi })).toMatchObject({
      title: 'Kite \ufffd',
      creators: [],
    });
  });
});
