import type { Locator } from '@playwright/test';
import { outOfOrder, walkFocus } from './checks/focus-order.ts';
import { expect, type Page, test } from './page/fixtures.ts';
import { laptop, mainStates, otherStates } from './page/states.ts';

/**
 * The states whose controls are all visited. Menus are visited by the tests below, on the way to their
 * functions.
 */
const walkedStates = [
  'filtered',
  'panel with a long note',
  'overview',
  'palette',
  'zero results',
  'library',
  'list page',
  'error',
  'drawer',
  'keys',
  'selected rows',
  'panel with record and citation',
  'pages',
  'list page with a paper',
];

/** The states of the usual run; the full run visits all. */
const inUsualRun: ReadonlySet<string> = new Set(['drawer']);

/** Widths at which the panel overlays the table and must not cover the focus. */
const overlayWidths: ReadonlyMap<string, number> = new Map([['panel with a long note', 1024]]);

for (const { name, widths, reach } of [...mainStates, ...otherStates].filter((state) =>
  walkedStates.includes(state.name),
)) {
  test(`every control is reachable by keyboard, in reading order: ${name}`, {
    tag: inUsualRun.has(name) ? [] : '@full',
  }, async ({ page }) => {
    await page.setViewportSize({ width: overlayWidths.get(name) ?? widths[0] ?? laptop, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach(page);
    const { stops, unreached } = await walkFocus(page);
    expect.soft(unreached, 'unreached controls').toEqual([]);
    expect.soft(outOfOrder(stops), 'stops out of reading order').toEqual([]);
    expect
      .soft(
        stops.flatMap(({ covered, html }) => (covered ? [html] : [])),
        'covered stops',
      )
      .toEqual([]);
  });
}

/** More stops than there are between any two controls. */
const maxStops = 300;

/** Presses Tab or Shift+Tab until a control has focus. */
async function goTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(control).toBeVisible();
  // To look for the control by its role after each press would take longer than all else.
  let found = await control.elementHandle();
  for (let presses = 0; presses < maxStops; presses += 1) {
    // Late code draws the rows anew.
    if (await page.evaluate((element) => element?.isConnected === false, found))
      found = await control.elementHandle();
    if (await page.evaluate((element) => element === document.activeElement, found)) break;
    await page.keyboard.press(key);
  }
  await expect(control).toBeFocused();
}

/** Moves the focus to a control and presses Enter. */
async function press(page: Page, control: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
  await goTo(page, control, key);
  await page.keyboard.press('Enter');
}

/** Presses the down arrow until a control of the facet has focus. */
async function step(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 20; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(control).toBeFocused();
}

const heading = (page: Page) => page.locator('#papers');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const facet = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name} \\d+ values$`, 'u') });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

test('a reader searches, filters, sorts, configures columns and exports by keyboard', async ({ page }) => {
  await page.goto('/');
  await expect(button(page, 'Export')).toBeVisible();
  await expect(page.locator('#app[data-static-page]')).toHaveCount(0);
  await press(page, page.getByRole('link', { name: 'Skip to the papers' }));
  await expect(heading(page)).toBeFocused();

  await press(page, facet(page, 'Affiliation'), 'Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^Show more of Affiliation/u })).toBeFocused();
  await page.keyboard.press('Enter');
  await goTo(page, facet(page, 'Has'), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?has=code');
  await page.keyboard.press('-');
  await expect(page).toHaveURL('/?-has=code');
  await page.keyboard.press('-');
  await expect(page).toHaveURL('/');
  await goTo(page, facet(page, 'Topic'));
  await step(page, page.getByRole('checkbox', { name: 'Hardware Virtualization' }));
  await page.keyboard.press('ArrowRight');
  await step(page, page.getByRole('checkbox', { name: 'GPU Sharing', exact: true }));
  await page.keyboard.press('Space');
  await goTo(page, facet(page, 'Year'), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+End');
  await expect(page).toHaveURL(/year=2018-/u);
  await press(page, facet(page, 'Year'), 'Shift+Tab');
  await expect(page.getByRole('textbox', { name: 'First year' })).toBeHidden();

  await goTo(page, page.getByRole('combobox', { name: 'Search the papers' }), 'Shift+Tab');
  await page.keyboard.type('venue:o');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/venue=OSDI/u);
  await press(page, button(page, 'Dark theme'));
  await expect(button(page, 'Light theme')).toBeFocused();
  await page.keyboard.press('Enter');

  await press(page, page.getByRole('link', { name: 'Skip to the papers' }), 'Shift+Tab');
  await press(page, page.getByRole('button', { name: /^Remove since 2018/u }));
  await expect(heading(page)).toBeFocused();
  await press(page, button(page, 'Title'));
  await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(button(page, 'Title')).toBeFocused();

  await press(page, button(page, 'Columns'), 'Shift+Tab');
  await goTo(page, page.getByRole('radio', { name: 'Comfortable' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Compact' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Columns')).toBeFocused();
  await press(page, button(page, 'Export'), 'Shift+Tab');
  const download = page.waitForEvent('download');
  await press(page, dialog(page, 'Export').getByRole('button', { name: 'CSV' }));
  await download;
  await expect(button(page, 'Export')).toBeFocused();
  await press(page, button(page, 'Overview'), 'Shift+Tab');
  await press(page, button(page, 'Table'), 'Shift+Tab');
  await expect(button(page, 'Table')).toBeFocused();
  await press(page, button(page, 'Clear all'), 'Shift+Tab');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText('86 papers');
});

test('a reader opens the header’s dialogs by keyboard, and the focus returns to their buttons', async ({
  page,
}) => {
  await page.goto('/');
  for (const name of ['About this list', 'Pages']) {
    await press(page, button(page, name));
    if (name !== 'About this list') {
      await press(page, dialog(page, name).getByRole('button', { name: 'Close' }));
      await expect(button(page, name)).toBeFocused();
    } else await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(dialog(page, name)).toBeHidden();
    await expect(button(page, name)).toBeFocused();
  }
  const library = page.getByRole('link', { name: 'Your library' });
  await press(page, library);
  await expect(page.getByRole('region', { name: 'Your library' })).toBeVisible();
  await press(page, page.getByRole('main').getByRole('button', { name: 'Close' }));
  await expect(heading(page)).toBeFocused();
  await library.focus();
  await page.keyboard.press('Control+k');
  await press(page, dialog(page, 'Go to').getByRole('button', { name: 'Keyboard shortcuts' }));
  await expect(dialog(page, 'Keyboard shortcuts')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(library).toBeFocused();

  await press(page, button(page, 'Pages'), 'Shift+Tab');
  await press(page, dialog(page, 'Pages').getByRole('link', { name: /^Model Serving/u }));
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible();
  await expect(button(page, 'Pages')).toBeFocused();
  await press(page, page.getByRole('link', { name: 'Skip to the papers' }), 'Shift+Tab');
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused();
  await press(page, page.getByRole('article').getByRole('link', { name: /^Usher/u }));
  await expect(
    page.getByRole('complementary', { name: 'Paper' }).getByRole('heading', { level: 2 }),
  ).toBeFocused();
});

test('a reader opens a paper by keyboard, edits its record and returns to its row', async ({ page }) => {
  const panel = page.getByRole('complementary', { name: 'Paper' });
  const rows = page.locator('table a[data-title]');
  await page.goto('/?venue=SOSP');
  await expect(heading(page)).toHaveText('7 of 86 papers: SOSP');
  await press(page, page.getByRole('link', { name: 'Skip to the papers' }));
  await goTo(page, rows.first());
  await page.keyboard.press('s');
  await expect(page.locator('[data-star]').first()).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await press(page, panel.getByRole('button', { name: 'Next paper' }), 'Shift+Tab');
  await expect(panel).toContainText('2 of 7');
  await press(page, panel.getByRole('button', { name: 'Star', exact: true }));
  await expect(panel.getByRole('button', { name: 'Starred' })).toBeFocused();
  await press(page, panel.getByRole('button', { name: 'Tags, note' }));
  await goTo(page, panel.getByLabel('Add a tag of your own'));
  await page.keyboard.type('thesis');
  await page.keyboard.press('Enter');
  await press(page, panel.getByRole('button', { name: 'Remove tag thesis' }), 'Shift+Tab');
  await expect(panel.getByRole('button', { name: 'Remove tag thesis' })).toHaveCount(0);
  await goTo(page, panel.getByLabel('Your note'));
  await page.keyboard.type('Read again.');
  await press(page, panel.getByRole('button', { name: 'Cite' }), 'Shift+Tab');
  await goTo(page, panel.getByRole('radio', { name: 'BibTeX' }));
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: 'RIS' })).toBeChecked();
  await goTo(page, panel.getByRole('button', { name: 'Download' }));
  await press(page, panel.getByRole('button', { name: 'Close' }), 'Shift+Tab');
  await expect(rows.nth(1)).toBeFocused();

  await page.keyboard.press('x');
  await goTo(page, page.getByRole('combobox', { name: 'Reading status' }));
  await page.keyboard.type('Read');
  await press(page, page.getByRole('button', { name: 'Clear the selection' }));
  await expect(heading(page)).toBeFocused();
});
