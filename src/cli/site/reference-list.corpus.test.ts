import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../paper/schema.ts';
import { publishedList } from '../../publish/addresses/published-list.ts';
import { compiledList } from '../../testing/compiled/compiled-list.ts';
import { requireCorpus } from '../../testing/corpus.ts';
import { atomProblems } from '../../testing/published/atom-problems.ts';
import { brokenLinks } from '../../testing/published/broken-links.ts';
import { jsonProblems } from '../../testing/published/json-problems.ts';
import { llmsGrammar } from '../../testing/published/llms-grammar.ts';
import { wrongFields } from '../../testing/published/wrong-fields.ts';
import { xmlProblems } from '../../testing/published/xml-problems.ts';
import { zoteroPage } from '../../testing/published/zotero-page.ts';
import { paperPageAddress } from '../../ui/links/paper-page.ts';
import { withServiceWorker } from './offline/with-service-worker.ts';
import { storingWorker } from './offline/worker-sources.ts';
import { shellFolder } from './shell-folder.ts';
import { contentOf, type SiteFile } from './site-file.ts';
import { siteFiles } from './site-files.ts';

const site = 'https://kites.example/a/b/';

/** The texts of the files of the built site, by path. */
const files = new Map<string, string>();
let dataset: Dataset;

beforeAll(async () => {
  const list = join(requireCorpus().lists, 'mental2008__awesome-papers');
  const compiled = compiledList(list);
  // As if the history were known, which takes longer than everything else here: Atom needs dates.
  const papers = compiled.dataset.papers.map((paper, index) => ({
    ...paper,
    added: `2024-05-${String((index % 28) + 1).padStart(2, '0')}`,
    formerIds: [`former-${paper.id}`],
  }));
  dataset = { ...compiled.dataset, papers };
  const compilation = { ...compiled, dataset };
  const shell = await shellFolder();
  const built = await siteFiles(shell, list, compilation, site);
  for (const file of withServiceWorker(built, shell, dataset.list, storingWorker))
    files.set(file.path, textOf(file));
});

/** The text of a file; of images and other data, none: their content is not looked at. */
function textOf(file: SiteFile): string {
  if (!/\.(?:html|md|txt|xml|json|css|webmanifest)$/u.test(file.path)) return '';
  return contentOf(file).toString();
}

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
