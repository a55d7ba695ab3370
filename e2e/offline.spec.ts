import { test as unchecked } from '@playwright/test';
import { expect, type Page, test } from './page/fixtures.ts';
import { hostBelow } from './page/host-below.ts';

test.use({ serviceWorkers: 'allow' });
unchecked.use({ serviceWorkers: 'allow' });

/** The browser looks for a newer worker when it has nothing else to do. */
const inTime = { timeout: 20_000 };

const titles = (page: Page) => page.locator('table a[data-title]');
const search = (page: Page) => page.getByRole('combobox', { name: 'Search the papers' });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Paper' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const cachesOf = (page: Page) => page.evaluate(async () => (await caches.keys()).toSorted());
const isStored = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');

test('after one visit, a reader without a connection searches and opens a paper', async ({ page }) => {
  const { address, setOff, close } = await hostBelow('/a/b/');
  await page.goto(address);
  await page.evaluate(() => caches.open('of another site'));
  await expect.poll(() => isStored(page), inTime).toBe(true);
  setOff(true);
  await page.reload();
  await search(page).fill('usher');
  await expect(titles(page)).toHaveCount(1);
  await titles(page).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Usher');
  await expect(panel(page).getByRole('heading', { name: 'Related' })).toBeVisible();
  await button(page, 'Export').click();
  await expect(page.getByRole('dialog', { name: 'Export' }).getByText('BibTeX').first()).toBeVisible();

  // What the disk damaged is loaded from the host again.
  setOff(false);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (/index-.*\.js/u.test(request.url)) {
          const stored = await cache.match(request);
          await cache.put(request, new Response('damaged(', { headers: stored?.headers ?? {} }));
        }
    }
  });
  await page.goto(address);
  await expect(titles(page)).toHaveCount(86);
  setOff(true);
  await page.goto(`${address}p/paella-low-latency-model-serving-with-software-defined-gpu-scheduling/`);
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Paella');
  await expect(titles(page)).toHaveCount(86);
  expect(await cachesOf(page)).toEqual(['of another site', expect.stringContaining(`paperdex ${address} `)]);
  close();
});

unchecked(
  'without room or with nothing stored, the page works as it would without the worker',
  async ({ page, context }) => {
    const { address, setOff, close } = await hostBelow('/a/');
    const { origin } = new URL(address);
    const devTools = await context.newCDPSession(page);
    await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
    const started = context.waitForEvent('serviceworker');
    await page.goto(address);
    await started;
    await expect(titles(page)).toHaveCount(86);
    await expect
      .poll(
        () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
        inTime,
      )
      .toBe(0);
    expect(await cachesOf(page)).toEqual([]);
    await devTools.send('Storage.overrideQuotaForOrigin', { origin });
    await page.reload();
    await expect.poll(() => isStored(page), inTime).toBe(true);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    setOff(true);
    await expect(page.reload()).rejects.toThrow('net::ERR');
    setOff(false);
    // The browser may still be showing its own page about the error.
    await expect(() => page.goto(address)).toPass();
    await expect(titles(page)).toHaveCount(86);
    close();
  },
);
