import { expect, type Page, test } from './quiet-page.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Go to' });
const box = (page: Page) => palette(page).getByRole('combobox');
const options = (page: Page) => palette(page).getByRole('option');
const active = (page: Page) => palette(page).getByRole('option', { selected: true });
const group = (page: Page, name: string) => palette(page).getByRole('group', { name });
const titles = (page: Page) => page.locator('table a[data-title]');
const search = (page: Page) => page.getByRole('combobox', { name: 'Search the papers' });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Paper' });

/** Opens the palette by its key and types. */
async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(words);
}

/** Goes down to the first row of a group. */
async function goDownTo(page: Page, name: string): Promise<void> {
  const first = await group(page, name).getByRole('option').first().getAttribute('id');
  while ((await box(page).getAttribute('aria-activedescendant')) !== first) await page.keyboard.press('ArrowDown');
}

test('a reader finds a paper, opens it, and comes back, by keys alone', async ({ page }) => {
  await page.goto('/?venue=SOSP');
  await expect(titles(page).first()).toBeVisible();
  await ask(page, 'microsecond preemption');
  await expect(active(page)).toContainText('Microsecond-scale Preemption');
  await expect(active(page).locator('mark').first()).toHaveText('Microsecond');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel(page)).toContainText('The filters hide this paper in the table.');
  await page.goBack();
  await expect(page).toHaveURL(/\?venue=SOSP$/u);
  await expect(panel(page)).toBeHidden();

  await ask(page, '');
  await expect(group(page, 'Opened last').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
});

test('a reader ticks a value, goes on from there, and goes back', async ({ page }) => {
  await page.goto('/?has=code');
  await expect(titles(page).first()).toBeVisible();
  await ask(page, 'osdi');
  await goDownTo(page, 'Filters');
  const count = await active(page)
    .textContent()
    .then((text) => /(\d+) papers/u.exec(text ?? '')?.[1]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?venue=OSDI&has=code$/u);
  await expect(page.locator('#papers')).toBeFocused();
  await expect(page.locator('#papers')).toContainText(`${count} of `);
  await ask(page, 'osdi');
  await expect(group(page, 'Commands')).toContainText('Remove Venue: OSDI');
  await expect(group(page, 'Filters')).toBeHidden();
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(page).toHaveURL(/\?has=code$/u);
});

test('a reader runs commands, each of which Back undoes where it changed the view', async ({ page }) => {
  await page.goto('/?venue=OSDI');
  await expect(titles(page).first()).toBeVisible();
  await ask(page, 'sort by tit');
  await expect(active(page)).toHaveText(/Sort by title/u);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?venue=OSDI&sort=title$/u);
  await ask(page, 'clear');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?sort=title$/u);
  await expect(page.locator('#papers')).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\?venue=OSDI&sort=title$/u);
  await page.goBack();
  await expect(page).toHaveURL(/\?venue=OSDI$/u);

  await ask(page, 'dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await ask(page, 'choose');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Columns' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Columns' })).toBeFocused();
  await ask(page, 'keyboard');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('a reader stars the open paper, steps on and copies the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await titles(page).first().click();
  await expect(panel(page)).toBeVisible();
  await ask(page, 'star');
  await page.keyboard.press('Enter');
  await expect(page.locator('#papers')).toBeVisible();
  await ask(page, 'show only');
  await expect(active(page)).toHaveText(/Show only: Starred/u);
  await page.keyboard.press('Escape');
  await ask(page, 'next');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('2 of ');
  await ask(page, 'copy');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The link is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a reader goes to a page of the list, and to the whole search', async ({ page }) => {
  await page.goto('/');
  await expect(titles(page).first()).toBeVisible();
  await ask(page, 'gpu');
  const more = group(page, 'Papers').getByRole('option').last();
  await expect(more).toContainText('Search for “gpu”');
  await more.click();
  await expect(page).toHaveURL(/\?q=gpu$/u);
  await expect(page.locator('#papers')).toContainText('matching “gpu”');
  await ask(page, 'osdi');
  await goDownTo(page, 'Pages');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?page=reading-notes\/conference\/osdi-2024\.md$/u);
  await expect(page.getByRole('heading', { level: 2, name: /OSDI 2024/u }).first()).toBeVisible();
});

test('the key works from the search box too, Esc gives the focus back, and the keys go round', async ({ page }) => {
  await page.goto('/');
  await expect(titles(page).first()).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('gpu');
  await ask(page, 'queue');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue('gpu');

  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await ask(page, '');
  await page.keyboard.press('End');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).last()).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(options(page).first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await ask(page, 'qqqqzz');
  await expect(palette(page)).toContainText('Nothing is called that.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeHidden();
  await expect(titles(page).first()).toBeFocused();
});

for (const width of [390, 1440]) {
  test(`at ${width} px a button in the header opens it too, and takes the focus back`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/');
    const button = page.getByRole('button', { name: 'Commands' });
    await expect(button).toHaveAttribute('title', /^Commands \((Ctrl|⌘) K\)$/u);
    await button.click();
    await expect(box(page)).toBeFocused();
    await expect(group(page, 'Commands')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(palette(page)).toBeHidden();
    await expect(button).toBeFocused();
  });
}

test('on a phone a ticked value closes the paper that covers the rows, and Back opens it again', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await titles(page).first().click();
  const sheet = page.getByRole('dialog', { name: 'Paper' });
  await expect(sheet).toBeVisible();
  await ask(page, 'osdi');
  await goDownTo(page, 'Filters');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?venue=OSDI$/u);
  await expect(sheet).toBeHidden();
  await expect(page.locator('#papers')).toBeFocused();
  await page.goBack();
  await expect(sheet).toBeVisible();
});
