import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { shiftOf, watchShifts } from './layout-shifts.ts';
import { expect, type Page, test } from './quiet-page.ts';

const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' });
const paper = (page: Page) => page.getByRole('complementary', { name: 'Paper' });
const edgeOfFilters = (page: Page) => page.getByRole('separator', { name: 'Width of the filters' });
const edgeOfPaper = (page: Page) => page.getByRole('separator', { name: 'Width of the paper' });
const widthOf = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().width);

test.use({ viewport: { width: 1440, height: 900 } });

/** Opens the list with its first paper beside it. */
async function openPaper(page: Page): Promise<void> {
  await page.goto('/');
  await edgeOfFilters(page).waitFor();
  await page.locator('table a[data-title]').first().click();
  await expect(edgeOfPaper(page)).toBeVisible();
  await expect(paper(page).getByRole('heading', { level: 2 })).toBeFocused();
}

/** Takes hold of a separator and moves the mouse, without letting go. */
async function drag(page: Page, separator: Locator, by: number): Promise<void> {
  const box = await separator.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 12, (box?.y ?? 0) + 300];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y);
  await page.mouse.move(x + by, y);
}

test('a reader drags both parts wider, and finds them so on the next visit', async ({ page }) => {
  await openPaper(page);
  await drag(page, edgeOfFilters(page), 60);
  await page.mouse.up();
  await expect.poll(() => widthOf(filters(page))).toBe(316);
  const before = Math.round(await widthOf(paper(page)));
  await drag(page, edgeOfPaper(page), -100);
  await page.mouse.up();
  await expect.poll(() => widthOf(paper(page))).toBe(before + 100);
  await expect(edgeOfPaper(page)).toHaveAttribute('aria-valuenow', String(before + 100));

  await page.reload();
  await edgeOfPaper(page).waitFor();
  await expect(edgeOfPaper(page)).toHaveAttribute('aria-valuetext', `${before + 100} pixels`);
  expect(await widthOf(filters(page))).toBe(316);
  expect(await widthOf(paper(page))).toBe(before + 100);
});

test('the arrows, Home and End do the same; Enter and a double click give the usual width back', async ({ page }) => {
  await openPaper(page);
  const facets = edgeOfFilters(page);
  await facets.focus();
  for (const [key, width] of [
    ['ArrowRight', 272],
    ['Shift+ArrowRight', 336],
    ['ArrowLeft', 320],
    ['Home', 208],
    ['ArrowLeft', 208],
    ['End', 400],
    ['Enter', 256],
  ] as const) {
    await page.keyboard.press(key);
    await expect(facets).toHaveAttribute('aria-valuenow', String(width));
    expect(await widthOf(filters(page))).toBe(width);
  }
  await expect(facets).toBeFocused();

  const usual = await widthOf(paper(page));
  await edgeOfPaper(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(edgeOfPaper(page)).toHaveAttribute('aria-valuenow', String(Math.round(usual) + 16));
  await page.keyboard.press('End');
  await expect.poll(() => widthOf(page.locator('main'))).toBe(480);
  await expect(edgeOfPaper(page)).toHaveAttribute('aria-valuenow', (await edgeOfPaper(page).getAttribute('aria-valuemax')) ?? '');
  await page.keyboard.press('Home');
  await expect.poll(() => widthOf(paper(page))).toBe(360);
  await edgeOfPaper(page).dblclick();
  await expect.poll(() => widthOf(paper(page))).toBe(usual);
  await page.reload();
  await expect(edgeOfPaper(page)).toBeVisible();
  expect(await widthOf(paper(page))).toBe(usual);
  expect(await widthOf(filters(page))).toBe(256);
});

test('Esc takes a drag back and leaves the paper open', async ({ page }) => {
  await openPaper(page);
  await edgeOfPaper(page).press('ArrowLeft');
  const before = await widthOf(paper(page));
  await drag(page, edgeOfPaper(page), -80);
  await expect.poll(() => widthOf(paper(page))).toBe(before + 80);
  await page.keyboard.press('Escape');
  await expect.poll(() => widthOf(paper(page))).toBe(before);
  await page.mouse.move(500, 500);
  await page.mouse.up();
  expect(await widthOf(paper(page))).toBe(before);
  await page.keyboard.press('Escape');
  await expect(paper(page)).toBeHidden();
});

test('a smaller window holds the widths within bounds and forgets none', async ({ page }) => {
  await openPaper(page);
  await edgeOfFilters(page).press('End');
  await edgeOfPaper(page).press('End');
  const wide = await widthOf(paper(page));
  await page.setViewportSize({ width: 1220, height: 900 });
  await expect(edgeOfPaper(page)).toHaveAttribute('aria-valuemax', '360');
  expect(await Promise.all([filters(page), page.locator('main'), paper(page)].map(widthOf))).toEqual([380, 480, 360]);
  await page.setViewportSize({ width: 1024, height: 900 });
  await expect(edgeOfPaper(page)).toBeHidden();
  await expect(edgeOfFilters(page)).toHaveAttribute('aria-valuenow', '400');
  expect(await widthOf(paper(page))).toBe(416);
  await page.setViewportSize({ width: 800, height: 900 });
  await expect(edgeOfFilters(page)).toHaveAttribute('aria-valuenow', '320');
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(page.getByRole('separator')).toHaveCount(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(edgeOfPaper(page)).toHaveAttribute('aria-valuenow', String(wide));
  expect(await widthOf(filters(page))).toBe(400);
});

test('columns join the table as the facets give way', async ({ page }) => {
  await page.goto('/');
  const topic = page.getByRole('columnheader', { name: 'Topic' });
  await edgeOfFilters(page).press('End');
  await expect(topic).toBeHidden();
  await edgeOfFilters(page).press('Home');
  await expect(topic).toBeVisible();
});

test('while the table of contents stands in their place, its width is what is changed', async ({ page }) => {
  await page.goto('/?page=reading-notes/conference/osdi-2024.md');
  await page.getByRole('separator', { name: 'Width of the pages' }).press('ArrowRight');
  await expect.poll(() => widthOf(page.getByRole('complementary', { name: 'Pages' }))).toBe(272);
});

test('the chosen widths are there from the first paint on: nothing moves when the app takes over', async ({ page }) => {
  await watchShifts(page);
  await page.goto('/');
  await edgeOfFilters(page).press('End');
  await page.route('**/assets/index-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('#app[data-first-page] table')).toBeVisible();
  const lefts = () => page.locator('main, header input').evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().left));
  const before = await lefts();
  expect(before).toContain(400);
  await expect(edgeOfFilters(page)).toBeVisible();
  expect(await lefts()).toEqual(before);
  expect(await shiftOf(page)).toBeLessThan(0.01);
});

test('a kept width that cannot be read counts as none', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of Object.keys(localStorage)) if (name.endsWith('facetsWidth')) localStorage.setItem(name, '12px; color: red');
  });
  await page.goto('/');
  await edgeOfFilters(page).press('End');
  await page.reload();
  await edgeOfFilters(page).waitFor();
  await expect(edgeOfFilters(page)).toHaveAttribute('aria-valuenow', '256');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in the ${colorScheme} theme axe finds nothing, and 24 pixels can be grabbed that hold nothing else to click`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openPaper(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    for (const separator of [edgeOfFilters(page), edgeOfPaper(page)]) {
      const box = await separator.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(24);
      const covered = await page.locator('a, button, input').evaluateAll(
        (controls, [from, to, top]) => {
          const boxes = controls.filter((control) => control.checkVisibility()).map((control) => control.getBoundingClientRect());
          return boxes.filter(({ left, right, bottom, width }) => width > 0 && left < to && right > from && bottom > top).length;
        },
        [(box?.x ?? 0) + 0.5, (box?.x ?? 0) + 23.5, box?.y ?? 0] as const,
      );
      expect(covered).toBe(0);
    }
  });
}

test('paper has no separators', async ({ page }) => {
  await openPaper(page);
  await page.emulateMedia({ media: 'print' });
  await expect(edgeOfFilters(page)).toBeHidden();
  await expect(page.locator('.separator:visible')).toHaveCount(0);
});
