import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../page/build-site.ts';
import { expect, type Page, test, withAppWait } from '../page/fixtures.ts';
import { hostBelow } from '../page/host-below.ts';

test.use({ serviceWorkers: 'allow' });

/** The browser looks for a newer worker when it has nothing else to do. */
const inTime = { timeout: 20_000 };

const titles = (page: Page) => page.locator('table a[data-title]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const offer = (page: Page) => page.getByText('A newer version of this list is here.');
const cachesOf = (page: Page) => page.evaluate(async () => (await caches.keys()).toSorted());
const isStored = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
const tides = (...names: readonly string[]) => ({
  'README.md': `# Tides\n\n${names.map((name) => `- Tides at ${name} (OSDI 2022)\n`).join('')}`,
});

test.describe('a list that is published anew', () => {
  let folder = '';
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'paperdex-anew-'));
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));

  test('is offered in open tabs, which keep their files until they take it; and can be removed', async ({
    page,
    context,
  }) => {
    const settings = { 'paperdex.json': '{ "offline": false }' };
    const [first, second, removed] = await Promise.all([
      buildSite(folder, 'first', tides('Dawn')),
      buildSite(folder, 'second', tides('Dawn', 'Night')),
      buildSite(folder, 'removed', { ...tides('Dawn', 'Noon', 'Night'), ...settings }),
    ]);
    // As if the app had changed, too: the host no longer has a part that the open tab needs.
    const [part = ''] = readdirSync(join(second, 'assets')).filter((name) => name.startsWith('export-menu-'));
    rmSync(join(second, 'assets', part));
    const { address, publish, close } = await hostBelow('/tides/', first);
    await page.goto(address);
    await page.evaluate(() => caches.open('of another site'));
    await expect.poll(() => isStored(page), inTime).toBe(true);
    publish(second);
    const other = withAppWait(await context.newPage());
    await other.goto(address);
    await expect(titles(other)).toHaveCount(2);
    await expect(titles(page)).toHaveCount(1);
    await expect(offer(page)).toBeVisible(inTime);
    await expect(offer(other)).toHaveCount(0);
    await button(page, 'Export').click();
    await expect(page.getByRole('dialog', { name: 'Export' }).getByText('BibTeX').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await button(page, 'Reload').click();
    await expect(titles(page)).toHaveCount(2);
    await expect(offer(page)).toHaveCount(0);
    await expect.poll(() => cachesOf(page), inTime).toHaveLength(2);

    publish(removed);
    await page.reload();
    await other.reload();
    await expect(titles(page)).toHaveCount(3);
    await expect.poll(() => cachesOf(page), inTime).toEqual(['of another site']);
    await page.reload();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    await expect(titles(page)).toHaveCount(3);
    close();
  });
});
