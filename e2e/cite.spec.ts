import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod/mini';
import { zoteroPage } from '../src/testing/published/zotero-page.ts';
import { expect, test } from './page/fixtures.ts';
import { shownIds } from './page/shown-ids.ts';

const papersSchema = z.object({ papers: z.array(z.object({ id: z.string(), title: z.string() })) });

test('a reader copies a paper’s citation, downloads it and exports the table, which Zotero finds, too', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(
    '/?venue=SOSP&sort=title&paper=paella-low-latency-model-serving-with-software-defined-gpu-scheduling',
  );
  const ids = await shownIds(page);
  const panel = page.getByRole('complementary', { name: 'Paper' });
  await panel.getByRole('heading', { level: 2 }).waitFor();
  await page.keyboard.press('c');
  await expect(panel.getByRole('button', { name: 'BibTeX copied' })).toBeVisible();
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^@inproceedings\{paella/u);
  await panel.getByRole('button', { name: 'BibTeX copied' }).click();
  await panel.getByText('RIS', { exact: true }).click();
  await panel.getByRole('button', { name: 'Copy' }).click();
  await expect(panel.getByRole('button', { name: 'Copied', exact: true })).toBeVisible();
  expect(await page.evaluate('navigator.clipboard.readText()')).toContain('TY  - CPAPER');
  const citation = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Download' }).click();
  expect((await citation).suggestedFilename()).toMatch(/^paella-.*\.ris$/u);

  await page.getByRole('button', { name: 'Export' }).click();
  const list = page.waitForEvent('download');
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'CSV' }).click();
  expect((await list).suggestedFilename()).toBe(`systems-for-machine-learning-${ids.length}-papers.csv`);
  const text = await readFile(await (await list).path(), 'utf8');
  const rows = z.array(z.object({ id: z.string() })).parse(parse(text, { bom: true, columns: true }));
  expect(rows.map(({ id }) => id)).toEqual(ids);

  const { papers } = papersSchema.parse(await (await page.request.get('/data/v2/papers.json')).json());
  const titles = new Map(papers.map(({ id, title }) => [id, title]));
  await expect
    .poll(async () => zoteroPage(await page.content()).records.map(({ title }) => title))
    .toEqual(ids.map((id) => titles.get(id)));
});
