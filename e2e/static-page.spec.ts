import { test as unchecked } from '@playwright/test';
import { axeFindings } from './checks/axe.ts';
import { expect, type Page, test } from './page/fixtures.ts';
import { shiftOf, watchShifts } from './page/layout-shifts.ts';

const titles = (page: Page) => page.locator('table a[data-title]');
const heading = (page: Page) => page.locator('#papers');

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every title can be read and followed, and no control is dead', async ({ page }) => {
    await page.goto('/', { waitUntil: 'commit' });
    // Its style sheet hides what needs scripts.
    await page.waitForLoadState();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Systems for Machine Learning');
    await expect(
      page.getByRole('paragraph').filter({ hasText: '86 papers. To search, filter' }),
    ).toBeVisible();
    await expect(page.getByRole('listitem')).toHaveCount(86);
    const links = page.getByRole('listitem').first().getByRole('link');
    await expect(links.nth(1)).toHaveAttribute('href', /^https:/u);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    const title = await links.first().textContent();
    await links.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title?.replace(' · ', '') ?? '');
    await expect(page.locator('pre')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('the app takes over the page of a paper, replaces and moves nothing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await watchShifts(page);
  await page.addInitScript(() => localStorage.setItem('paperdex:/:theme', 'dark'));
  const { id, title } = await firstPaper(page);
  const { release } = await delayApp(page);
  await page.goto(`/p/${id}/`, { waitUntil: 'commit' });
  await page.waitForLoadState('domcontentloaded');
  const pageTitle = page.getByRole('heading', { level: 1 });
  await expect(pageTitle).toHaveText(title);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('span.Z3988')).toHaveCount(1);
  const star = page.getByRole('button', { name: /^Star/u });
  await expect(star).toBeHidden();
  const before = await pageTitle.boundingBox();
  const nodes = await page.evaluateHandle(() => {
    const all = document.createNodeIterator(document.querySelector('article') ?? document);
    const found: Node[] = [];
    for (let node = all.nextNode(); node !== null; node = all.nextNode()) found.push(node);
    return found;
  });
  release();
  await expect(star).toBeVisible();
  expect(await nodes.evaluate((found) => found.length)).toBeGreaterThan(100);
  expect(await nodes.evaluate((found) => found.filter(({ isConnected }) => !isConnected).length)).toBe(0);
  expect(Math.abs(((await pageTitle.boundingBox())?.y ?? 0) - (before?.y ?? 99))).toBeLessThan(1);
  expect(await shiftOf(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);

  await page.keyboard.press('s');
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Tags, note' }).click();
  await page.getByRole('textbox', { name: 'Your note' }).fill('Compare with ropes.');
  await page.getByRole('textbox', { name: 'Your note' }).blur();
  await expect(page.getByRole('button', { name: 'Note' })).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByRole('link', { name: 'BibTeX copied' })).toBeVisible();
  await page.getByText('RIS', { exact: true }).click();
  await expect(page.locator('pre')).toContainText('TY  - ');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
  await page.reload();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Note', expanded: false })).toBeVisible();
  expect(await shiftOf(page)).toBe(0);
  await page.getByRole('link', { name: 'Open in the list' }).click();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await expect(page.getByRole('complementary').getByRole('button', { name: 'Starred' })).toBeVisible();
});

test('the hand-over from the static page moves nothing', async ({ page }) => {
  await watchShifts(page);
  const { release } = await delayApp(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(titles(page)).toHaveCount(12);
  const before = await titles(page).evaluateAll((links) =>
    links.slice(0, 8).map((link) => link.getBoundingClientRect().top),
  );
  release();
  await expect(titles(page)).toHaveCount(86);
  expect(
    await titles(page).evaluateAll((links) =>
      links.slice(0, 8).map((link) => link.getBoundingClientRect().top),
    ),
  ).toEqual(before);
  expect(await shiftOf(page)).toBeLessThan(0.01);
});

test('text typed before the hand-over is searched for, and the focus stays', async ({ page }) => {
  const { release } = await delayApp(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('combobox', { name: 'Search the papers' }).fill('paella');
  release();
  await expect(heading(page)).toContainText('1 of 86 papers');
  await expect(page.getByRole('combobox', { name: 'Search the papers' })).toBeFocused();
  await page.keyboard.type(' low');
  await expect(page.getByRole('combobox', { name: 'Search the papers' })).toHaveValue('paella low');
});

test('clicks before the hand-over are replayed after it', async ({ page }) => {
  const { release } = await delayApp(page);
  await page.goto('/', { waitUntil: 'commit' });
  const stars = page.locator('tr[data-paper] [data-star]');
  await stars.nth(1).click();
  await stars.nth(2).click();
  await stars.nth(2).click();
  await page.getByRole('button', { name: 'Pages' }).click();
  release();
  await expect(page.getByRole('dialog', { name: 'Pages' })).toBeVisible();
  await expect(stars.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(stars.nth(2)).toHaveAttribute('aria-pressed', 'false');
});

test('the first rows are hidden for another view', async ({ page }) => {
  const { release } = await delayApp(page);
  await page.goto('/?venue=SOSP', { waitUntil: 'commit' });
  await expect(titles(page)).toHaveCount(12);
  await expect(titles(page).first()).toBeHidden();
  release();
  await expect(heading(page)).toHaveText('7 of 86 papers: SOSP');
  await expect(titles(page).first()).toBeVisible();
});

unchecked(
  'if the app fails to load, the first rows are shown for any view, with an error message',
  async ({ page }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort());
    for (const address of ['/', '/?venue=SOSP']) {
      await page.goto(address);
      await expect(page.getByRole('alert')).toHaveText(/Part of the page could not be loaded/u);
      await expect(titles(page).first()).toBeVisible();
    }
  },
);

unchecked(
  'if the app fails to load, the page of a paper stays as it is without scripts',
  async ({ page }) => {
    const { id } = await firstPaper(page);
    for (const script of ['index', 'other-page']) {
      await page.route(`**/assets/${script}-*.js`, (route) => route.abort());
      await page.goto(`/p/${id}/`);
      await expect(page.locator('html[data-parts]')).toHaveCount(0);
      await expect(page.locator('pre')).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      await page.unrouteAll();
    }
  },
);

/** The first paper of the list. */
async function firstPaper(page: Page): Promise<{ readonly id: string; readonly title: string }> {
  const list = await (await page.request.get('/data/v2/papers.json')).json();
  return list.papers[0];
}

/** Delays the app's script, like a slow connection, until it is released. */
async function delayApp(page: Page): Promise<{ release: () => void }> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await released;
    await route.continue();
  });
  return { release: () => release() };
}
