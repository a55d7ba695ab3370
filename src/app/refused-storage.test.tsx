import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { nextDownload } from '../testing/page/downloads.ts';
import { showList } from '../testing/page/show-list.tsx';
import { denyStorage } from '../testing/page/storage-faults.ts';
import { sampleDataset } from '../testing/sample-list.ts';

// A page that was once refused storage stays refused, so this file has only one test.

const notice = () => page.getByText('This browser keeps nothing for this page');
const star = () => page.getByRole('button', { name: 'Star Alder', exact: true });

afterEach(() => {
  vi.restoreAllMocks();
});

it('where storage is refused, stars work until the page is closed, and a notice says so', async () => {
  denyStorage();
  await showList({
    dataset: sampleDataset([{ name: 'Alder', title: 'Alder: Trees by the Water' }, { title: 'Birch' }]),
  });
  await expect.element(star()).toBeVisible();
  await expect.element(notice()).not.toBeInTheDocument();
  await star().click();
  await expect.element(notice()).toBeVisible();
  await page.getByRole('group', { name: 'Library' }).getByRole('checkbox', { name: 'Starred' }).click();
  await expect.poll(() => document.querySelector('#papers')?.textContent).toBe('1 of 2 papers: Starred');
  const download = nextDownload();
  await page.getByRole('button', { name: 'Save a copy' }).click();
  expect(JSON.parse((await download).text).records).toHaveLength(1);
  await star().click();
  await expect.element(notice()).not.toBeInTheDocument();
});
