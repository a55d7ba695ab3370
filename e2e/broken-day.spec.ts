import { expect, type Page, test } from '@playwright/test';
import { faultyAnswers, publishAnew } from './page/broken-host.ts';

const titles = (page: Page) => page.locator('table a[data-title]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const search = (page: Page) => page.getByRole('combobox', { name: 'Search the papers' });
const firstRows = 12;
const allRows = 86;

let errors: string[] = [];
test.beforeEach(({ page }) => {
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
});
test.afterEach(() => expect(errors).toEqual([]));

test('while the list cannot be loaded, its first rows stay; trying again loads it', async ({ page }) => {
  for (const [index, [name, answer]] of Object.entries(faultyAnswers).entries()) {
    const address = index % 2 === 0 ? '/' : '/?venue=SOSP';
    await page.route('**/assets/dataset-*.json', answer);
    await page.goto(address);
    await expect(page.getByRole('alert'), name).toContainText(/The list could not be (?:loaded|read)/u);
    await expect(page.getByRole('alert')).toContainText('you see only the first papers');
    await expect(titles(page)).toHaveCount(firstRows);
    await expect(titles(page).first()).toBeVisible();
    await page.unroute('**/assets/dataset-*.json');
    await button(page, 'Try again').click();
    await expect(titles(page)).toHaveCount(address === '/' ? allRows : 7);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('a page whose dataset was published anew is reloaded by itself, once', async ({ page }) => {
  const { visits } = await publishAnew(page, { isComplete: true });
  await page.goto('/');
  await expect(titles(page)).toHaveCount(allRows);
  expect(visits()).toBe(3);
});

test('a page is not reloaded again and again, nor over typed text', async ({ page }) => {
  const { visits } = await publishAnew(page, { isComplete: false });
  await page.addInitScript(() => {
    // Typed before the app runs, so that no other script has it.
    addEventListener('DOMContentLoaded', () => {
      const input = document.querySelector<HTMLInputElement>('#search');
      if (input !== null && !sessionStorage.getItem('typed')) input.value = 'paella';
    });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('the site has been updated');
  expect(visits()).toBe(2);
  await expect(search(page)).toHaveValue('paella');
  await page.evaluate(() => sessionStorage.setItem('typed', 'no'));
  await page.getByRole('link', { name: 'Reload' }).click();
  await expect(page.getByRole('alert')).toContainText('(status 404)');
  await expect(titles(page).first()).toBeVisible();
});

test('a part that cannot be loaded says why, and loads on the next press', async ({ page }) => {
  await page.goto('/');
  await expect(titles(page)).toHaveCount(allRows);
  const menu = page.getByRole('dialog', { name: 'Export' });
  const { 'half of the file': half, ...answers } = faultyAnswers;
  let answer = answers.nothing;
  // One route for all answers: a closed menu fetches its code again, as it gives the focus back to its button.
  await page.route('**/assets/export-menu-*.js', (route) => answer(route));
  for (answer of Object.values(answers)) {
    await button(page, 'Export').click();
    await expect(menu.getByRole('alert')).toContainText(
      'This part of the page could not be loaded: a file is missing or damaged.',
    );
    await expect(menu.getByRole('button', { name: 'Reload' })).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.unroute('**/assets/export-menu-*.js');
  await button(page, 'Export').click();
  await expect(menu.getByRole('link', { name: 'NDJSON' })).toBeVisible();
  await page.keyboard.press('Escape');

  // The browser keeps a script that it could not read: only a reload loads it again.
  await page.route('**/assets/column-chooser-*.js', half);
  await button(page, 'Columns').click();
  const columns = page.getByRole('dialog', { name: 'Columns' });
  await expect(columns.getByRole('alert')).toContainText('its script is damaged. Reload the page');
  await expect(columns.getByRole('button')).toHaveText(['Reload']);
});

test('without a connection every part says so, and loads once there is one', async ({ page, context }) => {
  await page.route('**/assets/*.js', (route) =>
    /(?:index|boot)-/u.test(route.request().url()) ? route.continue() : route.abort(),
  );
  await page.goto('/');
  await expect(titles(page)).toHaveCount(allRows);
  await expect(page.getByRole('complementary', { name: 'Filters' }).getByRole('alert')).toBeVisible();
  await context.setOffline(true);
  await page.keyboard.press('Control+k');
  const offline = 'This part of the page could not be loaded: you seem to be offline.';
  await expect(page.getByRole('dialog', { name: 'Go to' })).toContainText(offline);
  await page.keyboard.press('Escape');
  for (const name of ['Pages', 'About this list', 'Keyboard shortcuts']) {
    if (name === 'Keyboard shortcuts') await page.keyboard.press('?');
    else await button(page, name).click();
    await expect(page.getByRole('dialog', { name })).toContainText(offline);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('link', { name: 'Your library' }).click();
  await expect(page.getByRole('main')).toContainText(offline);
  await page.goBack();
  await titles(page).first().click();
  const panel = page.getByRole('complementary', { name: 'Paper' });
  await expect(panel).toContainText(offline);
  await page.unroute('**/assets/*.js');
  await context.setOffline(false);
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Usher');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('without the code of the search the table works; the search does once there is a connection', async ({
  page,
  context,
}) => {
  await page.route('**/assets/text-search-*.js', (route) => route.abort());
  await page.goto('/');
  await expect(titles(page)).toHaveCount(allRows);
  await expect(page.getByText('Search is not working')).toBeVisible();
  await page.unroute('**/assets/text-search-*.js');
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.getByText('Search is not working')).toHaveCount(0);
  await search(page).fill('usher');
  await expect(titles(page)).toHaveCount(1);
});

test('a missing boot script, style sheet or app is reported in the page', async ({ page }) => {
  for (const file of ['boot-*.js', 'index-*.css']) {
    await page.route(`**/assets/${file}`, (route) => route.fulfill({ status: 404 }));
    await page.goto('/');
    await expect(page.getByText('Some files of this page were not found'), file).toBeVisible();
    await expect(page.getByRole('link', { name: 'Reload' })).toBeVisible();
    await page.unroute(`**/assets/${file}`);
  }
  for (const [name, answer] of Object.entries(faultyAnswers)) {
    await page.route('**/assets/index-*.js', answer);
    await page.goto('/?venue=SOSP');
    await expect(page.getByRole('alert'), name).toContainText('Part of the page could not be loaded');
    await expect(titles(page).first()).toBeVisible();
    await page.unroute('**/assets/index-*.js');
    await page.getByRole('link', { name: 'Reload' }).click();
    await expect(titles(page)).toHaveCount(7);
  }
});

test('a slow page says so after ten seconds', async ({ page }) => {
  await page.clock.install();
  let answer = () => {};
  await page.route('**/assets/dataset-*.json', async (route) => {
    await new Promise<void>((done) => {
      answer = done;
    });
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(titles(page)).toHaveCount(firstRows);
  await page.clock.runFor(1_000);
  await expect(page.getByText('Still loading the papers')).toHaveCount(0);
  await page.clock.runFor(12_000);
  await expect(page.getByText('Still loading the papers')).toBeVisible();
  answer();
  await page.clock.runFor(1_000);
  await expect(titles(page)).toHaveCount(allRows);
  await expect(page.getByText('Still loading the papers')).toBeHidden();
});
