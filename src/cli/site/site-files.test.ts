import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileFolder } from '../compile-folder.ts';
import { dataFiles } from './data-files.ts';
import { describePages, siteFiles } from './site-files.ts';

const shell = mkdtempSync(join(tmpdir(), 'paperdex-shell-'));
afterAll(() => rmSync(shell, { recursive: true }));

beforeAll(() => {
  const places = Object.values(dataFiles).map((url) => `<meta content="${url}">`);
  const app = '<link id="app-script" rel="modulepreload" href="./assets/index-0a.js">';
  const files = {
    'index.html': `<!doctype html><html lang="en"><head><title>T</title>${places.join('')}${app}</head><body><div id="app"></div><noscript></noscript></body></html>`,
    'favicon.svg': '',
    'assets/article-0a.css': '',
    'assets/plain-0a.js': '',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(shell, path)), { recursive: true });
    writeFileSync(join(shell, path), content);
  }
});

const list = 'src/testing/queue-list';
const compilation = compileFolder(list);

async function build(pages: boolean | undefined, address: string | null, cards?: boolean) {
  const files = await siteFiles(shell, list, { ...compilation, config: { pages, cards } }, address);
  const page = files.at(-1);
  return {
    paths: files.map(({ path }) => path),
    page: page !== undefined && 'content' in page ? String(page.content) : '',
  };
}

const ofPages = /^(?:[ptvy]|pages)\/|^llms/u;

test('a site has pages for papers, and names them on its first page, which comes last', async () => {
  const { paths, page } = await build(undefined, 'https://kites.example/');
  expect(paths).toEqual(
    expect.arrayContaining(['404.html', 'sitemap.xml', 'llms.txt', '.nojekyll', 't/index.html']),
  );
  expect(paths.at(-1)).toBe('index.html');
  expect(new Set(paths).size).toBe(paths.length);
  expect(page).toMatch(/<noscript>.*href="p\/[^"]+\/".*<\/noscript>/su);
  expect(page).toMatch(/"@type":"CollectionPage".*"@type":"Dataset".*<\/script><\/body>/su);
  expect(page).toContain('<link rel="search"');
  // The list was compiled without its history.
  expect(page).toMatch(
    /rel="alternate" type="application\/feed\+json" title="[^"]+" href="\.\/feed\.json">/u,
  );
  expect(paths).toEqual(expect.arrayContaining(['feed.json', 'v/osdi/feed.json']));
  expect(page).not.toContain('feed.xml');
});

test('a site has none if its settings say so', async () => {
  const { paths, page } = await build(false, 'https://kites.example/');
  expect(paths.filter((path) => ofPages.test(path))).toEqual([]);
  expect(paths).toEqual(expect.arrayContaining(['404.html', 'sitemap.xml', 'opensearch.xml', 'feed.json']));
  expect(page).not.toMatch(/href="[ptvy]\/|CollectionPage/u);
  expect(page).toContain('"@type":"Dataset"');
});

test('a site has cards if its address is known, unless its settings say otherwise', async () => {
  const site = 'https://kites.example/';
  const cardsIn = ({ paths }: { paths: readonly string[] }) =>
    paths.filter((path) => path.endsWith('card.png')).length;
  const groups = ['t', 'v'].map((folder) => new RegExp(`^${folder}/[^/]+/index\\.html$`, 'u'));
  const usual = await build(undefined, site);
  const count = usual.paths.filter((path) => groups.some((group) => group.test(path))).length;
  expect(cardsIn(usual)).toBe(1 + count);
  expect(usual.page).toMatch(
    /<meta property="og:image" content="https:\/\/kites\.example\/card\.png">.*content="1200">.*content="630">.*<meta name="twitter:card" content="summary_large_image">/su,
  );
  expect(cardsIn(await build(undefined, site, true))).toBe(1 + count + compilation.dataset.papers.length);
  for (const none of [await build(undefined, null), await build(undefined, site, false)]) {
    expect(cardsIn(none)).toBe(0);
    expect(none.page).toContain('<meta name="twitter:card" content="summary">');
    expect(none.page).not.toContain('og:image');
  }
});

test('a build says that it leaves pages out only if nobody asked for that', () => {
  const [paper] = compilation.dataset.papers;
  if (paper === undefined) throw new Error('the list has no papers');
  const huge = {
    ...compilation,
    dataset: { ...compilation.dataset, papers: Array.from({ length: 50_001 }, () => paper) },
  };
  expect(describePages(compilation)).toBeNull();
  expect(describePages(huge)).toContain('“pages” in paperdex.json');
  expect(describePages({ ...huge, config: { pages: true } })).toBeNull();
});
