import { expect, test } from 'vitest';
import { xmlProblems } from '../../testing/published/xml-problems.ts';
import { openSearch, robots, sitemaps } from './site-maps.ts';

const site = 'https://kites.example/a&b/';
const problemsOf = (files: readonly { readonly content: string }[]) =>
  files.flatMap(({ content }) => xmlProblems(content, 'sitemap.xsd'));

test('a sitemap has whole, escaped addresses, and the days that are known', () => {
  const pages = [
    { address: '', changed: '2026-05-01' },
    { address: 'p/kites/', changed: null },
  ];
  expect(problemsOf(sitemaps(site, pages))).toEqual([]);
  expect(problemsOf(sitemaps('/', pages))).not.toEqual([]);
  expect(sitemaps(site, pages)).toEqual([
    {
      path: 'sitemap.xml',
      content: [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '<url><loc>https://kites.example/a&#38;b/</loc><lastmod>2026-05-01</lastmod></url>',
        '<url><loc>https://kites.example/a&#38;b/p/kites/</loc></url>',
        '</urlset>\n',
      ].join('\n'),
    },
  ]);
});

test('more addresses than a sitemap may have are in several, which an index names', () => {
  const pages = Array.from({ length: 5 }, (_, index) => ({ address: `p/${index}/`, changed: null }));
  expect(problemsOf(sitemaps(site, pages, 2))).toEqual([]);
  const files = new Map(sitemaps(site, pages, 2).map(({ path, content }) => [path, content]));
  expect([...files.keys()]).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml', 'sitemap.xml']);
  expect([...files.values()].map((text) => text.match(/<loc>/gu)?.length)).toEqual([2, 2, 1, 3]);
  expect(files.get('sitemap.xml')).toContain(
    '<sitemap><loc>https://kites.example/a&#38;b/sitemap-3.xml</loc>',
  );
});

test('robots are told where the sitemap is', () => {
  expect(robots(site).content).toContain(`Sitemap: ${site}sitemap.xml\n`);
});

test.each([
  ['Kites & Ropes', 'Kites &#38; Ropes'],
  ['Systems for Machine Learning', 'Systems for'],
  ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschiff'],
  [
    '\u{1F30A} \u{1F30A} \u{1F30A} \u{1F30A} \u{1F30A} \u{1F30A} \u{1F30A} of Tides',
    '\u{1F30A} \u{1F30A} \u{1F30A} \u{1F30A} \u{1F30A} \u{1F30A} \u{1F30A} of',
  ],
])('the search of %j is called %j', (title, name) => {
  const { content } = openSearch(site, title, '');
  expect(xmlProblems(content, 'opensearch.rng')).toEqual([]);
  expect(xmlProblems(openSearch('/', title, '').content, 'opensearch.rng')).not.toEqual([]);
  expect(content).toContain(`<ShortName>${name}</ShortName>`);
  expect(content).toContain('template="https://kites.example/a&#38;b/?q={searchTerms}"');
});
