import { expect, type Page, test } from './quiet-page.ts';

const heading = (page: Page) => page.locator('#papers');
const rows = (page: Page) => page.locator('tr[data-paper]');
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const matrix = (page: Page, name: string) => part(page, name).getByRole('table');
const wayBack = (page: Page) => page.getByRole('link', { name: /^Show th/u });
const button = (page: Page) => page.getByRole('button', { name: 'Overview' });

const ways = {
  'the button': (page: Page) => button(page).click(),
  'its key': (page: Page) => page.keyboard.press('o'),
  'its address': async (page: Page) => {
    await page.goto('/?has=code&show=overview');
  },
};

for (const [way, open] of Object.entries(ways)) {
  test(`the overview is opened by ${way}, and shows the papers again`, async ({ page }) => {
    await page.goto('/?has=code');
    await expect(rows(page).first()).toBeVisible();
    const words = (await heading(page).textContent()) ?? '';
    await open(page);
    await expect(part(page, 'Papers per year')).toBeVisible();
    await expect(rows(page)).toHaveCount(0);
    await expect(page).toHaveURL('/?has=code&show=overview');
    await expect(heading(page)).toHaveText(words);
    await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
    await wayBack(page).click();
    await expect(page).toHaveURL('/?has=code');
    await expect(rows(page).first()).toBeVisible();
    await expect(heading(page)).toBeFocused();
  });
}

test('Back leads from the overview to the table, at its place', async ({ page }) => {
  await page.goto('/');
  await rows(page).nth(60).scrollIntoViewIfNeeded();
  const scroller = page.locator('main > div').last();
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(300);
  const place = await scroller.evaluate((element) => element.scrollTop);
  await page.keyboard.press('o');
  await expect(wayBack(page)).toBeVisible();
  await page.goBack();
  await expect(rows(page).first()).toBeAttached();
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(place);
});

test('a cell narrows the list to as many papers as it says, the overview goes on with these, and Back takes it back', async ({ page }) => {
  await page.goto('/?show=overview');
  const cell = matrix(page, 'Venues by year').getByRole('link', { name: /: OSDI, 2022$/u });
  const count = await cell.textContent();
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?year=2022&venue=OSDI&show=overview');
  await expect(heading(page)).toHaveText(new RegExp(`^${count} of 86 papers: OSDI, 2022$`, 'u'));
  await expect(matrix(page, 'Venues by year').getByRole('row')).toHaveCount(2);
  await wayBack(page).click();
  await expect(rows(page)).toHaveCount(Number(count));
  await page.goBack();
  await page.goBack();
  await expect(heading(page)).toHaveText('86 papers');
  await expect(matrix(page, 'Venues by year').getByRole('row')).not.toHaveCount(2);
});

test('lines and columns are filters too, and keep what else is asked', async ({ page }) => {
  await page.goto('/?has=code&show=overview');
  await matrix(page, 'Topics by venue')
    .getByRole('link', { name: /^OSDI: /u })
    .click();
  await expect(page).toHaveURL('/?venue=OSDI&has=code&show=overview');
  await matrix(page, 'Topics by venue')
    .getByRole('link', { name: /^GPU Sharing: /u })
    .click();
  await expect(page).toHaveURL(/\?topic=.*GPU\+Sharing&venue=OSDI&has=code&show=overview$/u);
});

test('a link that goes with its own click leaves the focus on the heading', async ({ page }) => {
  await page.goto('/?show=overview');
  const venue = await part(page, 'Coverage').getByRole('link', { name: /papers? without venue$/u });
  await venue.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?venue=(none)&show=overview');
  await expect(heading(page)).toBeFocused();
});

test('the years are stacked by topic, which stands in the address, and are a table for those who do not see them', async ({ page }) => {
  await page.goto('/?show=overview');
  await part(page, 'Papers per year').getByRole('link', { name: 'by topic' }).click();
  await expect(page).toHaveURL('/?show=overview-topic');
  const table = page.getByRole('table', { name: 'Papers per year by topic' });
  const line = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '2022', exact: true }) });
  const numbers = (await line.getByRole('cell').allTextContents()).map(Number);
  const all = numbers.pop();
  expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(all);
  await part(page, 'Papers per year').locator('svg').first().getByText('2022').locator('..').locator('a').click();
  await expect(heading(page)).toHaveText(`${all} of 86 papers: 2022`);
});

test('the bars are one stop of the Tab key, arrows lead along the years, and Enter narrows to one', async ({ page }) => {
  await page.goto('/?show=overview');
  const bars = page.getByRole('group', { name: 'Papers per year, as bars' }).getByRole('link');
  await part(page, 'Papers per year').getByRole('link', { name: 'by topic' }).focus();
  await page.keyboard.press('Tab');
  await expect(bars.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(bars.last()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  const bar = bars.nth((await bars.count()) - 2);
  await expect(bar).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(bar).toBeFocused();
  const [, year = '', count = ''] = /^(\d+): (\d+) papers$/u.exec((await bar.getAttribute('aria-label')) ?? '') ?? [];
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(`${count} of 86 papers: ${year}`);
  await expect(bars).toHaveCount(1);
  await expect(bars).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText('86 papers');
});

test('the tab says that it is the overview, and of what', async ({ page }) => {
  await page.goto('/?show=overview');
  await expect(page).toHaveTitle('Overview – Systems for Machine Learning');
  await page.goto('/?venue=OSDI&show=overview');
  await expect(page).toHaveTitle('Overview · OSDI – Systems for Machine Learning');
});

test('what is more frequent here than in the whole list is told once something is filtered', async ({ page }) => {
  await page.goto('/?show=overview');
  await expect(wayBack(page)).toBeVisible();
  const shares = part(page, 'More often here than in the whole list');
  await expect(shares).toHaveCount(0);
  await page.goto('/?topic=Hardware+Virtualization&show=overview');
  await expect(shares.getByRole('row').nth(1)).toHaveText(/\d+ of 14.*\d+ of 86.*times as large/u);
});

test('the key types a letter in the search box, and is off with the other single keys', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Search the papers' }).press('o');
  await expect(page).toHaveURL('/?q=o');
  await page.goto('/');
  await rows(page).first().waitFor();
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  await expect(page).toHaveURL('/');
  await expect(rows(page).first()).toBeVisible();
});

test('on a phone a matrix scrolls in its own box, its names stay, and a cell that has the focus is not covered by them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/?show=overview');
  const cells = matrix(page, 'Topics by venue').locator('tbody tr').first().getByRole('link');
  const name = cells.first();
  await cells.last().focus();
  const left = (await name.boundingBox())?.x;
  for (let count = await cells.count(); count > 2; count -= 1) await page.keyboard.press('Shift+Tab');
  await expect(cells.nth(1)).toBeFocused();
  const edges = async () => {
    const [names, cell] = [await name.boundingBox(), await cells.nth(1).boundingBox()];
    return { namesStay: names?.x === left, seen: (cell?.x ?? 0) >= (names?.x ?? 0) + (names?.width ?? 0) };
  };
  await expect.poll(edges).toEqual({ namesStay: true, seen: true });
});
