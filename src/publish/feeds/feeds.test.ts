import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Paper } from '../../paper/schema.ts';
import { arbitraryPaper } from '../../testing/arbitrary-dataset.ts';
import { atomProblems } from '../../testing/published/atom-problems.ts';
import { type JsonFeed, readJsonFeed } from '../../testing/published/json-problems.ts';
import { xmlTexts } from '../../testing/published/xml-problems.ts';
import { sampleDataset, sampleLink, sampleVenue } from '../../testing/sample-list.ts';
import { publishedList } from '../addresses/published-list.ts';
import { noCards } from '../cards/site-cards.ts';
import { publishedFiles } from '../site/published-files.ts';
import { feedFiles } from './feed-files.ts';

const site = 'https://kites.example/list/';

/** The feeds of a list, which all keep the rules, by path. */
function feedsOf(dataset: Dataset, address: string | null = site, hasPages = true) {
  const files = feedFiles(publishedList(dataset, hasPages), address);
  const feeds = new Map(files.map(({ path, content }) => [path, content]));
  expect(feeds.size).toBe(files.length);
  for (const [path, content] of feeds)
    if (path.endsWith('feed.xml')) expect(atomProblems(content), path).toEqual([]);
    else readJsonFeed(content);
  return feeds;
}

function json(feeds: ReadonlyMap<string, string>, path = 'feed.json'): JsonFeed {
  return readJsonFeed(feeds.get(path) ?? '');
}

const dated: readonly Partial<Paper>[] = [
  { id: 'kites', title: 'Kites', added: '2024-05-03', changed: '2025-01-02', topics: [['Wind', 'Ropes']] },
  { id: 'tides', title: 'Tides', added: '2023-04-01', changed: '2023-04-01', venue: sampleVenue('ICRA') },
  { id: 'ropes', title: 'Ropes', added: '2024-05-03', changed: null, formerIds: ['twine', 'cord'] },
  { id: 'drafts', title: 'Drafts', year: 2026, topics: [['Paper']] },
];

describe('the feeds of a list', () => {
  it('have the papers that were added last, with the days of the history', () => {
    const feeds = feedsOf(sampleDataset(dated, { updated: '2026-02-03' }));
    const { items, ...feed } = json(feeds);
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Sample',
      home_page_url: site,
      feed_url: `${site}feed.json`,
      description: 'Papers added to “Sample”, those added last first.',
      authors: [{ name: 'Sample' }],
    });
    expect(items.map(({ id, date_published, date_modified }) => [id, date_published, date_modified])).toEqual(
      [
        ['tag:kites.example,2026:/list/p/kites', '2024-05-03T00:00:00Z', '2025-01-02T00:00:00Z'],
        ['tag:kites.example,2026:/list/p/cord', '2024-05-03T00:00:00Z', '2024-05-03T00:00:00Z'],
        ['tag:kites.example,2026:/list/p/tides', '2023-04-01T00:00:00Z', '2023-04-01T00:00:00Z'],
      ],
    );
    const atom = (path: string) => xmlTexts(feeds.get('feed.xml') ?? '', path);
    expect(['id', 'title', 'updated'].flatMap((name) => atom(`/atom:feed/atom:${name}`))).toEqual([
      'tag:kites.example,2026:/list/',
      'Sample',
      '2025-01-02T00:00:00Z',
    ]);
    expect(
      atom('//atom:entry/*[self::atom:id or self::atom:published or self::atom:updated]').join('\n'),
    ).toBe(items.flatMap((item) => [item.id, item.date_published, item.date_modified]).join('\n'));
  });

  it('are beside the pages of topics and venues too, which link to them', () => {
    const dataset = sampleDataset(dated, { updated: '2026-02-03' });
    const feeds = feedsOf(dataset);
    expect([...feeds.keys()]).toEqual(
      ['', 't/wind/', 't/wind-ropes/', 't/paper/', 'v/icra/'].flatMap((folder) => [
        `${folder}feed.xml`,
        `${folder}feed.json`,
      ]),
    );
    expect(json(feeds, 't/wind-ropes/feed.json').items.map(({ title }) => title)).toEqual(['Kites']);
    expect(json(feeds, 'v/icra/feed.json').title).toBe('ICRA · Sample');
    // A part without papers of a known day has the day of the list.
    expect(xmlTexts(feeds.get('t/paper/feed.xml') ?? '', '//atom:updated')).toEqual(['2026-02-03T00:00:00Z']);
    const shared = { head: '<html lang="en"><head>', app: '', address: site, data: [], cards: noCards };
    const files = publishedFiles(publishedList(dataset), shared);
    const page = (path: string) => files.find((file) => file.path === path)?.content;
    expect(page('v/icra/index.html')).toContain(
      '<link rel="alternate" type="application/atom+xml" title="ICRA · Sample (Atom)" href="../../v/icra/feed.xml">',
    );
    expect(page('v/icra/index.html')).toContain('<a href="../../v/icra/feed.xml"');
    expect(page('v/icra/feed.xml')).toBe(feeds.get('v/icra/feed.xml'));
    for (const path of ['y/2026/index.html', 'p/kites/index.html']) expect(page(path)).not.toContain('feed.');
  });

  it('have at most 50 papers with a day', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      title: `Kite ${index}`,
      added: `2024-${String((index % 12) + 1).padStart(2, '0')}-15`,
    }));
    const { items } = json(feedsOf(sampleDataset(many)));
    expect(items).toHaveLength(50);
    expect(items.slice(0, 6).map(({ title }) => title)).toEqual(
      [11, 23, 35, 47, 59, 10].map((n) => `Kite ${n}`),
    );
  });

  it('say without a history that they have no dates, in order and as JSON Feed alone', () => {
    const feeds = feedsOf(sampleDataset([{ title: 'Kites' }, { title: 'Tides' }], { updated: '2026-02-03' }));
    expect(feeds.has('feed.xml')).toBe(false);
    const { items, description } = json(feeds);
    expect(items.map(({ title }) => title)).toEqual(['Kites', 'Tides']);
    expect(JSON.stringify(items)).not.toContain('date_');
    expect(description).toMatch(/^Papers of “Sample”, without dates: /u);
    const many = json(feedsOf(sampleDataset(Array.from({ length: 501 }, () => ({}))), site, false));
    expect(many.items).toHaveLength(500);
    expect(many.description).toMatch(/^The first 500 of 501 papers/u);
  });

  it('are left out if the address of the site is not known', () => {
    expect([...feedsOf(sampleDataset(dated), null).keys()].filter((path) => path.includes('feed'))).toEqual(
      [],
    );
  });

  it('lead to the paper in the list if papers have no pages', () => {
    const feeds = feedsOf(sampleDataset(dated), 'http://localhost:8000/', false);
    expect([...feeds.keys()]).toEqual(['feed.xml', 'feed.json']);
    expect(json(feeds).items[0]).toMatchObject({
      id: 'tag:localhost,2026:8000/p/kites',
      url: 'http://localhost:8000/?paper=kites',
    });
  });

  it('name what the list says of a paper, and authors only if the list does', () => {
    const feeds = feedsOf(
      sampleDataset([
        {
          id: 'kites',
          title: 'Kites',
          added: '2024-05-03',
          authors: ['Ada Frost', 'Li'],
          authorsComplete: false,
          venue: sampleVenue('ICRA', "ICRA '22"),
          notes: [{ tag: 'p', children: ['On tethers.'] }],
          links: [{ ...sampleLink('paper'), url: 'https://kites.example/a|b "c".pdf' }],
          topics: [['Wind', 'Ropes']],
        },
        { id: 'tides', title: 'Tides', added: '2023-05-03' },
      ]),
    );
    expect(json(feeds).items).toMatchObject([
      {
        url: `${site}p/kites/`,
        external_url: 'https://kites.example/a%7Cb"c".pdf'.replaceAll('"', '%22'),
        content_text: "ICRA '22 · Ada Frost, Li, et al.\nOn tethers.",
        authors: [{ name: 'Ada Frost' }, { name: 'Li' }],
        tags: ['Wind › Ropes'],
      },
      { url: `${site}p/tides/`, content_text: 'Tides' },
    ]);
    const atom = (path: string) => xmlTexts(feeds.get('feed.xml') ?? '', path);
    expect(atom('//atom:entry[1]/atom:author/atom:name')).toEqual(['Ada Frost', 'Li']);
    expect(atom('//atom:entry[1]/atom:link/@rel')).toEqual(['alternate', 'related']);
    expect(atom('//atom:entry[2]/atom:author')).toEqual([]);
    expect(json(feeds).items[1]?.authors).toBeUndefined();
  });
});

describe('the ids of a feed', () => {
  it.each([
    [[{ id: 'a', formerIds: ['b', 'c'] }], ['c']],
    // Another paper has the id now.
    [
      [{ id: 'a', formerIds: ['b'] }, { id: 'b' }],
      ['a', 'b'],
    ],
    // A paper that became two.
    [
      [
        { id: 'a', formerIds: ['c'] },
        { id: 'b', formerIds: ['c'] },
      ],
      ['a', 'b'],
    ],
  ])('of %j are those of %j', (papers, expected) => {
    const days = papers.map((paper) => ({ ...paper, added: '2024-05-03' }));
    const ids = json(feedsOf(sampleDataset(days))).items.map(({ id }) => id.replace(/^.*\//u, ''));
    expect(ids).toEqual(expected);
  });
});

describe('hostile texts in feeds', () => {
  it('are text, without control characters', () => {
    const breakout =
      ']]></title></feed><script>alert(1)</script>&lt;!--\u0000\u0008\u001b[31m\u0085\ud800\ufffe"\'';
    const feeds = feedsOf(
      sampleDataset([
        {
          title: breakout,
          added: '2024-05-03',
          authors: [breakout, '\u0007'],
          venue: sampleVenue(breakout),
          topics: [[breakout]],
          notes: [breakout],
          links: [{ ...sampleLink('paper'), url: 'https://kites.example/"><script>\u0001' }],
        },
      ]),
    );
    const shown = ']]></title></feed><script>alert(1)</script>&lt;!-- [31m \ufffd "\'';
    const [item] = json(feeds).items;
    expect(item?.title).toBe(shown);
    expect(item?.authors).toEqual([{ name: shown }]);
    expect(xmlTexts(feeds.get('feed.xml') ?? '', '//atom:entry/atom:title')).toEqual([shown]);
    expect(feeds.get('feed.xml')).not.toMatch(/<script|\]\]>|<!--/u);
  });

  it('of any dataset are in feeds that keep the rules, the same in every build', () => {
    const papers = fc.uniqueArray(
      arbitraryPaper.filter(({ title }) => /[^\p{C}\s]/u.test(title)),
      { selector: ({ id }) => id, maxLength: 4 },
    );
    fc.assert(
      fc.property(papers, (list) => {
        const feeds = () => [...feedsOf(sampleDataset(list))];
        expect(feeds()).toEqual(feeds());
      }),
      { numRuns: 25 },
    );
  });
});
