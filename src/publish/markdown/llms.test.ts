import { expect, test } from 'vitest';
import { compileFolder } from '../../cli/compile-folder.ts';
import type { Dataset } from '../../paper/schema.ts';
import { sampleDataset } from '../../testing/sample-list.ts';
import { publishedList } from '../addresses/published-list.ts';
import { siteLinks } from '../addresses/site-links.ts';
import { publishedFiles } from '../site/published-files.ts';
import { llmsText } from './llms.ts';

const data = [{ path: 'data/v2/papers.json', type: 'application/json' }];

function textOf(dataset: Dataset, root = ''): string {
  const list = publishedList(dataset);
  return llmsText(list, data, siteLinks(list, root));
}

/** llmstxt.org: a title, perhaps a summary, text without headings, and lists of links below headings. */
const link = String.raw`- \[[^\[\]\n]+\]\([^()<>\s]+\)(?:: [^\n]+)?`;
const grammar = new RegExp(
  String.raw`^# [^\n]+\n\n(?:> [^\n]+\n\n)?(?:[^#\n][^\n]*\n\n)*(?:## [^\n]+\n\n(?:${link}\n)+(?:\n|$))+$`,
  'u',
);

const queues = compileFolder('src/testing/queue-list').dataset;

test.each([
  ['a list', queues],
  ['a hostile list', sampleDataset([{ title: '](javascript:1) # [x]\n## y', topics: [['<b>\n- [z](z)']] }])],
  ['a long list', sampleDataset(Array.from({ length: 1_001 }, () => ({ title: 'Kites', year: 2022 })))],
])('llms.txt of %s follows the grammar', (_, dataset) => {
  expect(textOf(dataset)).toMatch(grammar);
});

test('llms.txt names the papers of all but long lists, and everything under the address of the site', () => {
  const site = 'https://kites.example/';
  const text = textOf(queues, site);
  for (const { id } of queues.papers) expect(text).toContain(`](${site}p/${id}.md)`);
  const long = textOf(sampleDataset(Array.from({ length: 1_001 }, () => ({ year: 2022 }))));
  expect(long).not.toContain('## Papers');
  expect(long).toContain('- [2022](y/2022.md): 1,001 papers');
});

test('every link to a page as Markdown resolves', () => {
  const list = publishedList(queues);
  const files = new Map(
    publishedFiles(list, { head: '', app: '', address: null, data }).map(({ path, content }) => [
      path,
      content,
    ]),
  );
  let count = 0;
  for (const [path, text] of files) {
    if (!/\.(?:md|txt)$/u.test(path)) continue;
    for (const [, address = ''] of text.matchAll(/\]\(([^()<>]*\.md)\)/gu)) {
      const { pathname } = new URL(address, `file:///${path}`);
      expect(files.has(pathname.slice(1)), `${path}: ${address}`).toBe(true);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(100);
});
