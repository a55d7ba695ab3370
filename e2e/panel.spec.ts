import { expect, type Page, test } from './quiet-page.ts';
import { shownIds } from './shown-ids.ts';

const titles = (page: Page) => page.locator('table a[data-title]');
const panel = (page: Page) => page.getByRole('complementary', { name: 'Paper' }).or(page.getByRole('dialog', { name: 'Paper' }));
const openId = (page: Page) => new URL(page.url()).searchParams.get('paper');
const place = 3;

const ways = {
  'a click': (page: Page) => titles(page).nth(place).click(),
  'a click beside the title': (page: Page) =>
    page
      .locator('tr[data-paper]')
      .nth(place)
      .click({ position: { x: 700, y: 6 } }),
  Enter: async (page: Page) => {
    await titles(page).nth(place).focus();
    await page.keyboard.press('Enter');
  },
  'its address': async (page: Page) => {
    const href = await titles(page).nth(place).getAttribute('href');
    await page.goto(`/${href}`);
  },
};

const ends = {
  Esc: (page: Page) => page.keyboard.press('Escape'),
  'the cross': (page: Page) => panel(page).getByRole('button', { name: 'Close' }).click(),
  Back: (page: Page) => page.goBack(),
};

for (const [way, open] of Object.entries(ways)) {
  for (const [end, close] of Object.entries(ends)) {
    test(`a paper opened by ${way} and closed by ${end} leaves the focus on its row`, async ({ page }) => {
      await page.goto('/?venue=OSDI');
      await open(page);
      await expect(panel(page)).toBeVisible();
      await close(page);
      await expect(panel(page)).toBeHidden();
      await expect(page).toHaveURL(/\?venue=OSDI$/u);
      await expect(titles(page).nth(place)).toBeFocused();
      await expect(titles(page).nth(place)).toBeInViewport();
    });
  }
}

test('next and previous go through all rows that are shown, in their order, once', async ({ page }) => {
  await page.goto('/?venue=OSDI&sort=-year,title');
  const ids = await shownIds(page);
  expect(ids.length).toBeGreaterThan(10);
  await titles(page).first().click();
  const next = panel(page).getByRole('button', { name: 'Next paper' });
  const visited = [openId(page)];
  while ((await next.getAttribute('aria-disabled')) === 'false') {
    if (visited.length % 2 === 0) await next.click();
    else await page.keyboard.press('j');
    await expect(panel(page)).toContainText(`${visited.length + 1} of ${ids.length}`);
    await expect.poll(() => openId(page)).toBe(ids[visited.length]);
    visited.push(openId(page));
  }
  expect(visited).toEqual(ids);
  for (const id of ids.slice(0, -1).reverse()) {
    await page.keyboard.press('k');
    await expect.poll(() => openId(page)).toBe(id);
  }
  await page.goBack();
  await expect(panel(page)).toBeHidden();
});

test('a paper opens from its address although the filters hide it, and the panel says so', async ({ page }) => {
  await page.goto('/');
  const [first] = await shownIds(page);
  await page.goto(`/?venue=SOSP&paper=${first}`);
  await expect(panel(page)).toContainText('The filters hide this paper in the table.');
  await page.keyboard.press('Escape');
  await expect(page.locator('#papers')).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the panel is a sheet over everything, and closing it leaves the focus on the row', async ({ page }) => {
    await page.goto('/');
    await titles(page).nth(place).click();
    await expect(panel(page)).toBeVisible();
    expect(await panel(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await panel(page).getByRole('button', { name: 'Close' }).click();
    await expect(titles(page).nth(place)).toBeFocused();
  });
});
