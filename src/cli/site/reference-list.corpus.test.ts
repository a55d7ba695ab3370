import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPageCompiler } from '../../compile/page-compiler.ts';
import type { Dataset } from '../../paper/schema.ts';
import { publishedList } from '../../publish/addresses/published-list.ts';
import { requireCorpus } from '../../testing/corpus.ts';
import { openHistory } from '../../testing/history/states.ts';
import { atomProblems } from '../../testing/published/atom-problems.ts';
import { brokenLinks } from '../../testing/published/broken-links.ts';
import { jsonProblems } from '../../testing/published/json-problems.ts';
import { llmsGrammar } from '../../testing/published/llms-grammar.ts';
import { wrongFields } from '../../testing/published/wrong-fields.ts';
import { xmlProblems } from '../../testing/published/xml-problems.ts';
import { zoteroPage } from '../../testing/published/zotero-page.ts';
import { paperPageAddress } from '../../ui/links/paper-page.ts';
import { compileFolder } from '../compile-folder.ts';
import { createHistory } from '../history/with-history.ts';
import { withOffline } from './offline/with-offline.ts';
import { shellFolder } from './shell-folder.ts';
import { siteFiles } from './site-files.ts';
import { writeSite } from './write-site.ts';

const name = 'mental2008__awesome-papers';
const site = 'https://kites.example/a/b/';

/** The texts of the files of the built site, by path. */
const files = new Map<string, string>();
let dataset: Dataset;
const root = mkdtempSync(join(tmpdir(), 'paperdex-reference-'));
afterAll(() => rmSync(root, { recursive: true }));

beforeAll(async () => {
  const list = join(root, 'list');
  const history = openHistory(join(requireCorpus().histories, `${name}.bundle`), list);
  history.checkOut(history.states.at(-1) ?? '');
  const compilation = compileFolder(list, createPageCompiler(), createHistory(list, console.error));
  dataset = compilation.dataset;
  const shell = await shellFolder();
  const out = join(root, 'site');
  const built = await siteFiles(shell, list, compilation, site);
  writeSite(out, withOffline(built, shell, dataset.list, true));
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile())
      files.set(path.slice(out.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
  }
});

const named = (pattern: RegExp) => [...files].filter(([path]) => pattern.test(path));

describe('the site of the reference list', () => {
  it('has only links that resolve, below a path too', () => {
    const { count, broken } = brokenLinks(files, site);
    console.log(`${count} links in ${files.size} files`);
    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(10_000);
  });

  it('has feeds, maps and data as their schemas ask for', () => {
    const feeds = named(/(?:^|\/)feed\.xml$/u).flatMap(([, text]) => atomProblems(text));
    const jsonFeeds = named(/(?:^|\/)feed\.json$/u).flatMap(([, text]) =>
      jsonProblems(JSON.parse(text), 'json-feed.json'),
    );
    const blocks = named(/\.html$/u).flatMap(([, html]) =>
      [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(([, text = '']) =>
        JSON.parse(text),
      ),
    );
    console.log(
      `${named(/feed\.xml$/u).length} Atom feeds, ${named(/feed\.json$/u).length} JSON Feeds, ${blocks.length} blocks of linked data`,
    );
    expect(feeds).toEqual([]);
    expect(jsonFeeds).toEqual([]);
    expect(blocks.flatMap((block) => jsonProblems(block, 'linked-data.json'))).toEqual([]);
    expect(xmlProblems(files.get('sitemap.xml') ?? '', 'sitemap.xsd')).toEqual([]);
    expect(xmlProblems(files.get('opensearch.xml') ?? '', 'opensearch.rng')).toEqual([]);
    expect(files.get('llms.txt')).toMatch(llmsGrammar);
    expect(named(/^(?:[tv]\/[^/]+\/)?feed\.xml$/u).length).toBeGreaterThan(50);
    expect(blocks.length).toBeGreaterThan(dataset.papers.length);
  });

  it('has the papers for Zotero: one on the page of each, all of a topic or a venue, none wrong', () => {
    const papers = new Map(dataset.papers.map((paper) => [paper.title, paper]));
    const pages = named(/^(?:[ptvy]|pages)\/[^/]+\/index\.html$/u).map(([path, html]) => ({
      path,
      found: zoteroPage(html),
    }));
    const wrong = pages.flatMap(({ path, found: { records } }) =>
      records.flatMap((item) => {
        const paper = papers.get(item.title ?? '');
        const problems = paper === undefined ? [`no such paper: ${item.title}`] : wrongFields(item, paper);
        return problems.map((problem) => `${path}: ${problem}`);
      }),
    );
    const records = pages.reduce((sum, { found }) => sum + found.records.length, 0);
    console.log(`${records} records on ${pages.length} pages, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    const offers = dataset.papers.map(({ id }) => {
      const found = zoteroPage(files.get(`${paperPageAddress(id)}index.html`) ?? '');
      return found.records.length === 1 && found.offer === found.records[0]?.itemType;
    });
    expect(offers.filter(Boolean).length).toBe(dataset.papers.length);
    for (const { papers: members, address } of publishedList(dataset).groups.venue.values())
      expect(zoteroPage(files.get(`${address}index.html`) ?? '').records.map(({ title }) => title)).toEqual(
        members.map(({ title }) => title),
      );
  });
});
