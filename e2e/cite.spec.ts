import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { z } from 'zod/mini';
import { expect, type Page, test } from './quiet-page.ts';
import { shownIds } from './shown-ids.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Paper' });

async function keep(page: Page, format: string): Promise<Download> {
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: format }).click();
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

test('a reader cites a paper: chooses a format, copies it, keeps it as a file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?paper=paella-low-latency-model-serving-with-software-defined-gpu-scheduling');
  await panel(page).getByText('Cite', { exact: true }).click();
  await expect(panel(page).getByText('@inproceedings{paella-low-latency')).toBeVisible();
  await expect(panel(page).getByText('The list names no authors of this paper')).toBeVisible();
  await panel(page).getByText('RIS', { exact: true }).click();
  await panel(page).getByRole('button', { name: 'Copy' }).click();
  await expect(panel(page).getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate('navigator.clipboard.readText()')).toContain('TY  - CPAPER');
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toMatch(/^paella-.*\.ris$/u);
});

test('where the browser refuses to copy, the citation is selected', async ({ page }) => {
  await page.addInitScript('navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))');
  await page.goto('/?paper=paella-low-latency-model-serving-with-software-defined-gpu-scheduling');
  await panel(page).getByText('Cite', { exact: true }).click();
  await panel(page).getByRole('button', { name: 'Copy' }).click();
  await expect(panel(page).getByRole('button', { name: 'Press Ctrl+C to copy' })).toBeVisible();
  expect(await page.evaluate('String(getSelection())')).toContain('@inproceedings{paella-low-latency');
});

test('an export holds the papers of the table, filtered and sorted, in its order', async ({ page }) => {
  await page.goto('/?venue=OSDI&venue=SOSP&sort=title');
  const ids = await shownIds(page);
  expect(ids.length).toBeGreaterThan(10);
  /** A tilde is a space to TeX. */
  const keys = ids.map((id) => id.replace('~', ':'));

  const bibtex = await keep(page, 'BibTeX');
  expect(bibtex.suggestedFilename()).toMatch(new RegExp(`-${ids.length}-papers\\.bib$`, 'u'));
  expect([...(await textOf(bibtex)).matchAll(/^@\w+\{(.*),$/gmu)].map(([, key]) => key)).toEqual(keys);

  const ris = await textOf(await keep(page, 'RIS'));
  expect([...ris.matchAll(/^ID {2}- (.*)\r$/gmu)].map(([, key]) => key)).toEqual(keys);

  const rows = z.array(z.object({ id: z.string() })).parse(parse(await textOf(await keep(page, 'CSV')), { columns: true }));
  expect(rows.map(({ id }) => id)).toEqual(ids);
});
