import { test as unwatched } from '@playwright/test';
import { shiftOf, watchShifts } from './layout-shifts.ts';
import { expect, type Page, test } from './quiet-page.ts';

const titles = (page: Page) => page.locator('table a[data-title]');
const heading = (page: Page) => page.locator('#papers');

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the beginning of the list can be read', async ({ page }) => {
    await page.goto('/', { waitUntil: 'commit' });
    await expect(heading(page)).toHaveText('86 papers');
    await expect(titles(page)).toHaveCount(12);
    await expect(titles(page).first()).toBeVisible();
  });
});

test('the app takes over without moving anything', async ({ page }) => {
  await watchShifts(page);
  const { letGo } = await holdApp(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(titles(page)).toHaveCount(12);
  const before = await titles(page).evaluateAll((links) =>
    links.slice(0, 8).map((link) => link.getBoundingClientRect().top),
  );
  letGo();
  await expect(titles(page)).toHaveCount(86);
  expect(
    await titles(page).evaluateAll((links) =>
      links.slice(0, 8).map((link) => link.getBoundingClientRect().top),
    ),
  ).toEqual(before);
  expect(await shiftOf(page)).toBeLessThan(0.01);
});

test('what is typed before the app is there is searched for, and the cursor stays', async ({ page }) => {
  const { letGo } = await holdApp(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('combobox', { name: 'Search the papers' }).fill('paella');
  letGo();
  await expect(heading(page)).toContainText('1 of 86 papers');
  await expect(page.getByRole('combobox', { name: 'Search the papers' })).toBeFocused();
  await page.keyboard.type(' low');
  await expect(page.getByRole('combobox', { name: 'Search the papers' })).toHaveValue('paella low');
});

test('what is pressed before the app is there is done once it is', async ({ page }) => {
  const { letGo } = await holdApp(page);
  await page.goto('/', { waitUntil: 'commit' });
  const stars = page.locator('tr[data-paper] [data-star]');
  await stars.nth(1).click();
  await stars.nth(2).click();
  await stars.nth(2).click();
  await page.getByRole('button', { name: 'Your library' }).click();
  letGo();
  await expect(page.getByRole('dialog', { name: 'Your library' })).toBeVisible();
  await expect(stars.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(stars.nth(2)).toHaveAttribute('aria-pressed', 'false');
});

test('for another view the beginning of the list is not shown', async ({ page }) => {
  const { letGo } = await holdApp(page);
  await page.goto('/?venue=SOSP', { waitUntil: 'commit' });
  await expect(titles(page)).toHaveCount(12);
  await expect(titles(page).first()).toBeHidden();
  letGo();
  await expect(heading(page)).toHaveText('7 of 86 papers: SOSP');
  await expect(titles(page).first()).toBeVisible();
});

unwatched(
  'where the app cannot be loaded, the beginning of the list stays, also for another view, and the page says what is wrong',
  async ({ page }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort());
    for (const address of ['/', '/?venue=SOSP']) {
      await page.goto(address);
      await expect(page.getByRole('alert')).toHaveText(/could not be loaded whole/u);
      await expect(titles(page).first()).toBeVisible();
    }
  },
);

/** Holds the app's script back, as a slow connection does, until it is let go. */
async function holdApp(page: Page): Promise<{ letGo: () => void }> {
  let letGo = () => {};
  const free = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await free;
    await route.continue();
  });
  return { letGo: () => letGo() };
}
