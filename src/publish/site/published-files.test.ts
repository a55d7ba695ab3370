import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../cli/compile-folder.ts';
import type { Dataset } from '../../paper/schema.ts';
import { brokenLinks } from '../../testing/published/broken-links.ts';
import { jsonProblems } from '../../testing/published/json-problems.ts';
import { wrongFields } from '../../testing/published/wrong-fields.ts';
import { zoteroPage } from '../../testing/published/zotero-page.ts';
import { sampleDataset, samplePage, sampleVenue } from '../../testing/sample-list.ts';
import { publishedList } from '../addresses/published-list.ts';
import { noCards } from '../cards/site-cards.ts';
import { publishedFiles } from './published-files.ts';

const head = [
  '<!doctype html><html lang="en"><head><title>T</title><meta name="description" content="D" />',
  '<link rel="stylesheet" href="./assets/a.css">',
].join('');
const app = '<link id="app-script" rel="modulepreload" href="./assets/index-1.js">';
const data = [{ path: 'data/v2/papers.json', type: 'application/json' }];
const site = 'https://kites.example/list/';

function filesOf(dataset: Dataset, address: string | null = site): ReadonlyMap<string, string> {
  const files = publishedFiles(publishedList(dataset), { head, app, address, data, cards: noCards });
  expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length);
  return new Map(files.map(({ path, content }) => [path, content]));
}

const { dataset: queues, images } = compileFolder('src/testing/queue-list');

/** The blocks of linked data in a page. Its only other block is for the app, if it is the page of a paper. */
function dataIn(html: string): { readonly '@type': string; readonly [key: string]: unknown }[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)];
  const forApp = html.split('<script type="application/json" id="paper-data">').length - 1;
  expect(blocks.length + forApp).toBe(html.split('<script').length - 1);
  const values = blocks.map(([, text = '']) => JSON.parse(text));
  for (const value of values) expect(jsonProblems(value, 'linked-data.json')).toEqual([]);
  return values;
}

describe('the pages of a site', () => {
  it.each([site, null])('have only links that resolve, to anchors that exist, at %j', (address) => {
    const others = [
      'index.html',
      'assets/a.css',
      'assets/index-1.js',
      ...data.map(({ path }) => path),
      ...images.map(({ published }) => published),
    ];
    const files = new Map([...filesOf(queues, address), ...others.map((path) => [path, ''] as const)]);
    const { broken, count } = brokenLinks(files, site);
    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(500);
    files.delete('p/pairs-of-queues/index.html');
    expect(brokenLinks(files, site).broken.length).toBeGreaterThan(0);
  });

  it('are one for each paper, topic, venue, year and page of the list', () => {
    const paths = [...filesOf(queues).keys()];
    for (const { id } of queues.papers) expect(paths).toContain(`p/${id}/index.html`);
    for (const folder of ['t', 'v', 'y', 'pages']) expect(paths).toContain(`${folder}/index.html`);
    expect(paths).toEqual(expect.arrayContaining(['y/2022/index.html', 'v/osdi/index.html']));
  });

  it('of a paper say what its panel says', () => {
    const dataset = sampleDataset(
      [
        {
          id: 'kites',
          title: 'Kites & Ropes',
          venue: sampleVenue('ICRA', "ICRA '22"),
          year: 2022,
          authors: ['Ada Frost'],
          affiliations: ['Wind Lab'],
          awards: ['Best Paper'],
          notes: [{ tag: 'p', children: ['On tethers.', { tag: 'a', href: 'more.md', children: ['more'] }] }],
          topics: [['Wind', 'Kites']],
          placements: [{ file: 'list.md', line: 4, endLine: 4, section: ['Kites'] }],
          related: [{ id: 'ropes', terms: ['ropes'] }],
          formerIds: ['kite', 'ropes'],
        },
        { id: 'ropes', title: 'Ropes', notePage: 'more.md' },
        { id: 'tides', title: 'Tides', notePage: 'empty.md', related: [{ id: 'kites', terms: [] }] },
      ],
      {
        pages: [
          samplePage({
            body: [
              { tag: 'entry', paper: 'kites', line: 4 },
              { tag: 'img', src: 'files/1-kite.png', alt: 'A kite', width: 90, height: 90 },
            ],
          }),
          samplePage({ path: 'more.md', title: 'More', kind: 'note', body: ['A longer text.'] }),
          samplePage({ path: 'empty.md', title: 'Empty', kind: 'note' }),
        ],
      },
    );
    const files = filesOf(dataset);
    const html = files.get('p/kites/index.html') ?? '';
    expect(html).toContain('>Kites &amp; Ropes</h1>');
    for (const text of [
      '<title>Kites &#38; Ropes · Sample</title>',
      '<meta name="description" content="On tethers.more">',
      `<link rel="canonical" href="${site}p/kites/">`,
      '<link rel="stylesheet" href="../../assets/a.css">',
      '<a href="../../v/icra/"',
      'ICRA &#x27;22',
      'href="../../?author=Ada+Frost"',
      'Wind Lab',
      'Best Paper',
      '<a href="../ropes/#notes">more</a>'.replace('..', '../../p'),
      'href="../../t/wind/"',
      'href="../../t/wind-kites/"',
      'href="../../pages/list/#line-4"',
      'title = {Kites \\&amp; Ropes},',
      '<a href="../../p/ropes/"',
      '<a href="../../?paper=kites"',
    ])
      expect(html).toContain(text);
    expect(files.get('p/ropes/index.html')).toContain('A longer text.');
    expect(files.get('pages/index.html')).toContain('href="../p/tides/"');
    expect(files.get('p/kite/index.html')).toContain('content="0; url=../../p/kites/"');
    const page = files.get('pages/list/index.html') ?? '';
    expect(page).toContain('<img src="../../files/1-kite.png"');
    expect(page).not.toMatch(/<button|<script/u);
    expect(html).toContain(app.replace('./', '../../'));
    expect(page).not.toContain('app-script');
    // What needs the app is never seen without it.
    const [outside] = html.replace(/<(span|fieldset|div) class="needs-app.*?<\/\1>/gsu, '').split('<pre');
    expect(outside).not.toContain('<button');
  });

  it('have one paper each for Zotero, and all papers of a topic, a venue or a year', () => {
    const files = filesOf(queues);
    const found = (address: string) => zoteroPage(files.get(`${address}index.html`) ?? '');
    for (const paper of queues.papers) {
      const { records, embedded } = found(`p/${paper.id}/`);
      expect(records).toHaveLength(1);
      for (const item of records) expect(wrongFields(item, paper)).toEqual([]);
      expect(embedded?.title).toBe(paper.title);
    }
    for (const { papers, address } of publishedList(queues).groups.venue.values()) {
      const { offer, records } = found(address);
      expect(records.map(({ title }) => title)).toEqual(papers.map(({ title }) => title));
      expect(offer).toBe(papers.length > 1 ? 'multiple' : records[0]?.itemType);
    }
    expect(found('t/')).toMatchObject({ offer: 'webpage', records: [] });
  });

  it('have the authors in their heads as Zotero reads them, also one of several surnames', () => {
    const papers = [
      { authors: ['Jan Piet van der Berg'], venue: { ...sampleVenue('OSDI'), kind: 'conference' } as const },
      { authors: ['Jan Piet van der Berg', 'Ada B. Frost'], identifiers: { doi: '10.1145/1.2' } },
      {
        authors: ['Ada B. Frost'],
        venue: { ...sampleVenue('JMLR', 'JMLR 12(3)'), kind: 'journal' } as const,
      },
    ];
    const dataset = sampleDataset(
      papers.map((paper) => ({ title: 'Kites & "Ropes"', year: 2022, ...paper })),
    );
    const files = filesOf(dataset);
    const items = dataset.papers.map(({ id }) => zoteroPage(files.get(`p/${id}/index.html`) ?? '').embedded);
    expect(items.map((item) => item?.itemType)).toEqual([
      'conferencePaper',
      'journalArticle',
      'journalArticle',
    ]);
    for (const [index, paper] of dataset.papers.entries()) {
      const item = items[index] ?? { itemType: '', creators: [] };
      expect(wrongFields(item, paper)).toEqual([]);
      expect(item.creators).toHaveLength(paper.authors.length);
    }
  });

  it('describe papers for search engines, with nothing that the list does not say', () => {
    const named = { authors: ['Ada B. Frost', 'Li'], year: 2022, identifiers: { doi: '10.1145/1.2' } };
    const venue = { name: 'JMLR', raw: 'JMLR 12(3)', kind: 'journal' } as const;
    const files = filesOf(
      sampleDataset([
        { title: 'Kites', ...named, venue, awards: ['Best Paper'], topics: [['Wind', 'Ropes']] },
        { title: 'Kites Shortened', ...named, authorsComplete: false },
        { title: 'Kites Undated', authors: ['Ada Frost'] },
        { title: 'Kites of Nobody', year: 2022 },
        { title: 'Kite Maker', kind: 'resource', ...named },
      ]),
    );
    const pages = [0, 1, 2, 3, 4].map((index) => files.get(`p/paper-${index}/index.html`) ?? '');
    const tags = pages.map((html) =>
      [...html.matchAll(/<meta name="citation_(\w+)" content="([^"]*)">/gu)].map(([, ...tag]) =>
        tag.join(' '),
      ),
    );
    expect(tags).toEqual([
      [
        'title Kites',
        'author Frost, Ada B.',
        'author Li',
        'publication_date 2022',
        'journal_title Journal of Machine Learning Research',
        'volume 12',
        'issue 3',
        'doi 10.1145/1.2',
      ],
      [],
      [],
      [],
      [],
    ]);
    expect(pages.map((html) => dataIn(html).map((data) => data['@type']))).toEqual([
      ...Array(4).fill(['ScholarlyArticle']),
      ['CreativeWork'],
    ]);
    expect(dataIn(pages[0] ?? '')).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'ScholarlyArticle',
        name: 'Kites',
        headline: 'Kites',
        url: `${site}p/paper-0/`,
        author: [
          { '@type': 'Person', name: 'Ada B. Frost', givenName: 'Ada B.', familyName: 'Frost' },
          { '@type': 'Person', name: 'Li' },
        ],
        datePublished: '2022',
        isPartOf: { '@type': 'Periodical', name: 'Journal of Machine Learning Research' },
        identifier: [{ '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1145/1.2' }],
        sameAs: ['https://doi.org/10.1145/1.2'],
        about: [{ '@type': 'Thing', name: 'Wind › Ropes' }],
        award: ['Best Paper'],
      },
    ]);
    expect(dataIn(files.get('t/wind/index.html') ?? '')).toMatchObject([
      { '@type': 'CollectionPage', mainEntity: { numberOfItems: 1, itemListElement: [{ name: 'Kites' }] } },
    ]);
  });

  it('name no address if that of the site is not known', () => {
    const files = filesOf(queues, null);
    for (const html of files.values()) expect(html).not.toMatch(/canonical|kites\.example/u);
    for (const path of ['sitemap.xml', 'robots.txt', 'opensearch.xml', '404.html'])
      expect(files.has(path)).toBe(false);
  });

  it('show hostile texts as text', () => {
    const hostile = '</title></script><script>alert(1)</script><img src=x onerror="alert(1)">';
    const dataset = sampleDataset(
      [
        {
          title: hostile,
          name: hostile,
          authors: [hostile],
          affiliations: [hostile],
          venue: sampleVenue(hostile),
          topics: [[hostile]],
          notes: [
            { tag: 'p', children: [hostile, { tag: 'a', href: 'javascript:alert(1)', children: ['x'] }] },
          ],
        },
      ],
      { pages: [samplePage({ title: hostile, path: '../<script>.md', body: [hostile] })] },
    );
    for (const [path, html] of filesOf(dataset)) {
      expect(path).toMatch(/^(?:(?:[a-z0-9~-]+\/)+[a-z0-9.~-]+|[a-z0-9-]+\.(?:txt|xml|json|html))$/u);
      expect(html).not.toContain('](<javascript');
      if (!path.endsWith('.html')) continue;
      expect(html).not.toMatch(/<script>|<img|href="javascript/u);
      for (const data of dataIn(html)) expect(JSON.stringify(data)).toContain('@type');
    }
  });
});
