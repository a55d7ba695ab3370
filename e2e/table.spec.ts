import { expect, type Page, test, waitingForApp } from './quiet-page.ts';

/** The heads of the columns that a reader can choose. */
const heads = (page: Page) => page.getByRole('columnheader').filter({ hasNotText: 'Star' });
const titles = (page: Page) => page.locator('table a[data-title]');
const opener = (page: Page) => page.getByRole('button', { name: 'Columns' });
const chooser = (page: Page) => page.getByRole('dialog', { name: 'Columns' });
const column = (page: Page, name: string) => chooser(page).getByRole('checkbox', { name, exact: true });
const keys = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const search = (page: Page) => page.getByLabel('Search the papers', { exact: true });
const usual = ['Title', 'Venue', 'Year', 'Affiliation', 'Links'];

test.use({ viewport: { width: 1440, height: 900 } });

test('a reader chooses columns, goes back, hands them on, and finds them again', async ({ page, browser }) => {
  await page.goto('/');
  await expect(heads(page)).toHaveText(usual);

  await opener(page).click();
  await column(page, 'Author').check();
  await column(page, 'Venue').uncheck();
  const chosen = ['Title', 'Year', 'Affiliation', 'Author', 'Links'];
  await expect(heads(page)).toHaveText(chosen);
  await expect(page).toHaveURL(/\?cols=year,affil,author,links$/u);
  await expect(page.getByRole('row', { name: /Microsecond-scale/u })).toContainText('Mingcong Han');

  await page.goBack();
  await expect(heads(page)).toHaveText(['Title', 'Venue', ...chosen.slice(1)]);
  await page.goForward();
  await page.reload();
  await expect(heads(page)).toHaveText(chosen);

  await page.goto('/?venue=OSDI#papers');
  await expect(heads(page)).toHaveText(chosen);
  await expect(page).toHaveURL(/\?venue=OSDI&cols=year,affil,author,links#papers$/u);
  await page.getByRole('heading', { level: 1 }).getByRole('link').click();
  await expect(heads(page)).toHaveText(chosen);

  const fresh = waitingForApp(await (await browser.newContext()).newPage());
  await fresh.goto(page.url());
  await expect(heads(fresh)).toHaveText(chosen);
  await fresh.goto('/');
  await expect(heads(fresh)).toHaveText(usual);

  await page.goto('/?cols=links');
  await expect(heads(page)).toHaveText(['Title', 'Links']);
  await opener(page).click();
  await chooser(page).getByRole('button', { name: 'Reset' }).click();
  await expect(heads(page)).toHaveText(usual);
  await page.goto('/');
  await expect(heads(page)).toHaveText(usual);
});

test('a reader orders the columns with the keyboard alone', async ({ page }) => {
  await page.goto('/?paper=usher-holistic-interference-avoidance-for-resource-optimized-ml-inference');
  await opener(page).focus();
  await page.keyboard.press('Enter');
  const up = chooser(page).getByRole('button', { name: 'Move Links up' });
  await up.focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(chooser(page).getByRole('status')).toHaveText('Links is column 2 of 4');
  const down = chooser(page).getByRole('button', { name: 'Move Venue down' });
  await down.focus();
  await page.keyboard.press('Space');
  await expect(down).toBeFocused();
  await expect(heads(page)).toHaveText(['Title', 'Links', 'Year', 'Venue']);

  await page.keyboard.press('Escape');
  await expect(chooser(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'Paper' })).toBeVisible();
});

test('a click elsewhere closes the choice of columns and leaves the focus on its button', async ({ page }) => {
  await page.goto('/');
  await opener(page).click();
  await column(page, 'Tag').focus();
  await page.mouse.click(700, 68);
  await expect(chooser(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

test('columns for which there is no room are not ticked, and come when they are asked for', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('/');
  await expect(page.getByRole('columnheader', { name: 'Topic' })).toBeHidden();
  await opener(page).click();
  await expect(column(page, 'Topic')).not.toBeChecked();
  await column(page, 'Topic').check();
  await expect(page.getByRole('columnheader', { name: 'Topic' })).toBeVisible();
});

test('what is kept and is no choice of columns is ignored and left alone', async ({ page }) => {
  await page.goto('/');
  const key = await page.evaluate(() => `paperdex:${location.pathname}:cols`);
  await page.evaluate((name) => localStorage.setItem(name, 'year,size'), key);
  await page.reload();
  await expect(heads(page)).toHaveText(usual);
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe('year,size');
});

test('compact rows take one line each, tell the whole title to the keyboard, and are remembered', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto('/');
  await opener(page).click();
  await chooser(page).getByRole('radio', { name: 'Compact' }).check();
  await page.keyboard.press('Escape');
  await page.reload();

  const long = page.locator('[data-paper]', { hasText: 'Serving Unseen Deep Learning Models' });
  const title = long.getByTitle(/^Serving Unseen Deep Learning Models with Near-Optimal Configurations: a Fast Adaptive/u);
  const cut = () => title.evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(await cut()).toBe(true);
  await title.getByRole('link').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  expect(await cut()).toBe(false);
});

test('the rows in sight stay when their density changes', async ({ page }) => {
  await page.goto('/');
  const row = page.locator('[data-paper]').nth(40);
  await row.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const before = (await row.boundingBox())?.y ?? 0;
  await opener(page).click();
  for (const density of ['Compact', 'Comfortable']) {
    await chooser(page).getByRole('radio', { name: density }).check();
    expect(Math.abs(((await row.boundingBox())?.y ?? 0) - before)).toBeLessThan(60);
  }
});

test('a reader moves by keys, looks them up, and switches the single ones off', async ({ page }) => {
  await page.goto('/');
  await expect(titles(page).first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(titles(page).nth(1)).toBeFocused();
  await page.keyboard.press('k');

  await page.keyboard.press('?');
  await expect(keys(page)).toBeVisible();
  await page.keyboard.press('/');
  await expect(search(page)).not.toBeFocused();
  await keys(page).getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(keys(page)).toBeHidden();
  await expect(titles(page).first()).toBeFocused();

  await page.reload();
  await expect(titles(page).first()).toBeVisible();
  for (const key of ['j', '/', '?']) await page.keyboard.press(key);
  await expect(keys(page)).toBeHidden();
  await expect(page.locator('body')).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Go to' })).toBeVisible();
  await page.keyboard.press('Escape');
  await search(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).nth(1)).toBeFocused();

  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await keys(page).getByRole('checkbox', { name: 'Single-key shortcuts' }).check();
  await keys(page).getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('what?');
  await expect(search(page)).toHaveValue('what?');
  await expect(keys(page)).toBeHidden();
});

test('a reader drags over the years, goes back once, picks one year and leaves it', async ({ page }) => {
  await page.goto('/?venue=OSDI');
  const bar = async (year: number) => {
    const box = await page.getByRole('button', { name: new RegExp(`^Only ${year}:`, 'u') }).boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };
  const drag = async (from: number, to: number) => {
    const [start, end] = [await bar(from), await bar(to)];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 12 });
    await page.mouse.up();
  };
  await drag(2022, 2020);
  await expect(page).toHaveURL(/year=2020-2022/u);
  await expect(page.getByRole('heading', { level: 2, name: /papers/u })).toContainText('2020–2022');
  await page.goBack();
  await expect(page).toHaveURL(/\?venue=OSDI$/u);

  const pick = async (year: number) => {
    const { x, y } = await bar(year);
    await page.mouse.click(x, y);
  };
  await pick(2022);
  await expect(page).toHaveURL(/year=2022&venue=OSDI$/u);
  await pick(2022);
  await expect(page).toHaveURL(/\?venue=OSDI$/u);

  await drag(2023, 2018);
  const { x } = await bar(2018);
  await page.mouse.move(x, 400);
  await expect(page).toHaveURL(/year=2018-2023&venue=OSDI$/u);
});
