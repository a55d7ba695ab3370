import { expect, test } from 'vitest';
import { compileFolder } from '../../cli/compile-folder.ts';
import type { Dataset } from '../../paper/schema.ts';
import { llmsGrammar } from '../../testing/published/llms-grammar.ts';
import { sampleDataset } from '../../testing/sample-list.ts';
import { publishedList } from '../addresses/published-list.ts';
import { siteLinks } from '../addresses/site-links.ts';
import { llmsText } from './llms.ts';

const data = [{ path: 'data/v2/papers.json', type: 'application/json' }];

function textOf(dataset: Dataset, root = ''): string {
  const list = publishedList(dataset);
  return llmsText(list, data, siteLinks(list, root));
}

const queues = compileFolder('src/testing/queue-list').dataset;

test.each([
  ['a list', queues],
  ['a hostile list', sampleDataset([{ title: '](javascript:1) # [x]\n## y', topics: [['<b>\n- [z](z)']] }])],
  ['a long list', sampleDataset(Array.from({ length: 1_001 }, () => ({ title: 'Kites', year: 2022 })))],
])('llms.txt of %s follows the grammar', (_, dataset) => {
  expect(textOf(dataset)).toMatch(llmsGrammar);
});

test('llms.txt names the papers of all but long lists, and everything under the address of the site', () => {
  const site = 'https://kites.example/';
  const text = textOf(queues, site);
  for (const { id } of queues.papers) expect(text).toContain(`](${site}p/${id}.md)`);
  const long = textOf(sampleDataset(Array.from({ length: 1_001 }, () => ({ year: 2022 }))));
  expect(long).not.toContain('## Papers');
  expect(long).toContain('- [2022](y/2022.md): 1,001 papers');
});
