import { readFile } from 'node:fs/promises';
import { keptNow } from './kept-now.ts';
import { expect, type Page, test, waitingForApp } from './quiet-page.ts';
import { shownIds } from './shown-ids.ts';

const paella = 'paella-low-latency-model-serving-with-software-defined-gpu-scheduling';
const row = (page: Page, name: string) => page.locator('tr[data-paper]').filter({ hasText: name });
const star = (page: Page, name: string) => row(page, name).getByRole('button', { name: /^Star/u });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Paper' });
const heading = (page: Page) => page.locator('#papers');

/** How many papers the browser keeps something of. A browser finishes nothing for a page that is left, so deleting must be done by then. */
async function keptRecords(page: Page): Promise<number> {
  return Object.keys(await keptNow(page)).filter((key) => key.startsWith('record')).length;
}

async function openLibrary(page: Page) {
  await page.getByRole('button', { name: 'Your library' }).click();
  return page.getByRole('dialog', { name: 'Your library' });
}

test('a reader stars papers by mouse and by key, and finds them again after a reload', async ({ page }) => {
  await page.goto('/');
  await star(page, 'Paella').click();
  await row(page, 'Usher').locator('[data-title]').focus();
  await page.keyboard.press('s');
  await expect(star(page, 'Usher')).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(star(page, 'Paella')).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('group', { name: 'Library' }).getByRole('checkbox', { name: 'Starred' }).check();
  await expect(heading(page)).toHaveText('2 of 86 papers: Starred');
  expect(new URL(page.url()).search).toBe('?library=starred');

  await page.goto('/');
  await page.getByRole('combobox').fill('is:starred ');
  await expect(heading(page)).toHaveText('2 of 86 papers: Starred');
  await expect(page).toHaveURL(/\?library=starred$/u);
});

test('in the panel a reader marks a paper, tags it and writes a note that stays', async ({ page }) => {
  await page.goto(`/?paper=${paella}`);
  await panel(page).getByRole('button', { name: 'To read' }).click();
  await panel(page).getByLabel('Add a tag of your own').fill('thesis');
  await page.keyboard.press('Enter');
  await panel(page).getByLabel('Private note').fill('<b>Ask</b> about the scheduler.');
  await panel(page).getByRole('heading', { name: 'Paella' }).click();
  await expect(row(page, 'Paella')).toContainText('To read');
  await page.reload();
  await expect(panel(page).getByRole('button', { name: 'To read' })).toHaveAttribute('aria-pressed', 'true');
  await expect(panel(page).getByLabel('Private note')).toHaveValue('<b>Ask</b> about the scheduler.');
  await page.getByRole('group', { name: 'My tags' }).getByRole('checkbox', { name: 'thesis' }).check();
  await expect(heading(page)).toHaveText('1 of 86 papers: thesis');
  await panel(page).getByRole('button', { name: 'Remove tag thesis' }).click();
  await expect(heading(page)).toContainText('0 of 86 papers');
});

test('rows are picked out by mouse and by keys, and exported, starred and marked together', async ({ page }) => {
  await page.goto('/?venue=OSDI&sort=title');
  const ids = await shownIds(page);
  await page.locator('tr[data-paper]').nth(1).hover();
  await page.locator('tr[data-paper]').nth(1).getByRole('checkbox').check();
  await page
    .locator('tr[data-paper]')
    .nth(3)
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] });
  await expect(heading(page)).toHaveText('3 papers selected');
  await page.locator('[data-title]').nth(5).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(heading(page)).toHaveText('5 papers selected');
  await page.keyboard.press('Shift+Space');
  await expect(heading(page)).toHaveText('4 papers selected');

  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'BibTeX' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/-4-papers\.bib$/u);
  const keys = [...(await readFile(await file.path(), 'utf8')).matchAll(/^@\w+\{(.*),$/gmu)].map(([, key]) => key);
  expect(keys).toEqual([1, 2, 3, 5].map((place) => ids[place]?.replace('~', ':')));

  await page.getByRole('group', { name: 'The selected papers' }).getByRole('button', { name: 'Star' }).click();
  await page.getByLabel('How far you have come').selectOption('Read');
  await page.keyboard.press('Escape');
  await page.locator('[data-title]').first().focus();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('How far you have come')).toHaveCount(0);
  await page.goto('/?library=read&sort=title');
  await expect.poll(() => shownIds(page)).toEqual([1, 2, 3, 5].map((place) => ids[place]));
});

test('all that is shown is picked out at once, and what the filters hide is not acted upon', async ({ page }) => {
  await page.goto('/?venue=OSDI&venue=SOSP');
  await page.locator('[data-title]').first().focus();
  await page.keyboard.press('x');
  await page.getByRole('checkbox', { name: 'Select all that are shown' }).check();
  await expect(heading(page)).toHaveText('22 papers selected');
  await page.getByRole('button', { name: 'Remove Venue: SOSP' }).click();
  await expect(heading(page)).toHaveText('15 papers selected');
});

test('a copy of the library brings the same library to another browser, after a look at what it changes', async ({ page, browser }) => {
  await page.goto(`/?paper=${paella}`);
  await panel(page).getByRole('button', { name: 'Star' }).click();
  await panel(page).getByLabel('Private note').fill('Keep this.');
  await panel(page).getByRole('button', { name: 'Reading' }).click();
  await star(page, 'Usher').click();
  const save = page.waitForEvent('download');
  await (await openLibrary(page)).getByRole('button', { name: 'Save a copy' }).click();
  const copy = await (await save).path();

  const other = await browser.newContext();
  const elsewhere = waitingForApp(await other.newPage());
  await elsewhere.goto(page.url());
  await star(elsewhere, 'Usher').click();
  const dialog = await openLibrary(elsewhere);
  await dialog.getByLabel('Bring in a copy…').setInputFiles(copy);
  await expect(dialog.getByText('This copy would bring: 1 paper new, 0 changed, 1 the same.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bring them in' }).click();
  await expect(dialog.getByRole('link', { name: 'Starred 2' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog.getByRole('link', { name: 'Starred 1' })).toBeVisible();
  await dialog.getByLabel('Bring in a copy…').setInputFiles(copy);
  await dialog.getByRole('button', { name: 'Bring them in' }).click();

  await dialog.getByRole('button', { name: 'Delete all' }).click();
  await expect(dialog.getByText('Nothing yet.')).toBeVisible();
  await expect.poll(() => keptRecords(elsewhere)).toBe(0);
  await elsewhere.reload();
  const again = await openLibrary(elsewhere);
  await expect(again.getByText('Nothing yet.')).toBeVisible();
  await again.getByLabel('Bring in a copy…').setInputFiles(copy);
  await again.getByRole('button', { name: 'Bring them in' }).click();
  await again.getByRole('link', { name: 'Starred 2' }).waitFor();
  const saveAgain = elsewhere.waitForEvent('download');
  await again.getByRole('button', { name: 'Save a copy' }).click();
  const recordsOf = async (path: string) => JSON.parse(await readFile(path, 'utf8')).records;
  expect(await recordsOf(await (await saveAgain).path())).toEqual(await recordsOf(copy));

  await again.getByLabel('Bring in a copy…').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('<html>') });
  await expect(again.getByText('This file is no copy of a library.')).toBeVisible();
  await other.close();
});

test('a star follows its paper when the paper gets another id', async ({ page }) => {
  await page.goto('/');
  await star(page, 'Paella').click();
  await expect(star(page, 'Paella')).toHaveAttribute('aria-pressed', 'true');
  await page.route('**/assets/dataset-*.json', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: text.replaceAll(`"${paella}"`, '"paella-renamed"'), contentType: 'application/json' });
  });
  await page.reload();
  await expect(page.locator('tr[data-paper="paella-renamed"]').getByRole('button', { name: /^Star/u })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('what came to the list since the last visit is marked; the first visit is quiet', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-01-05T10:00:00') });
  const without = /^.*"id": ?"usher-[^\n]*\n/mu;
  let whole = false;
  await page.route('**/assets/dataset-*.json', async (route) => {
    const text = await (await route.fetch()).text();
    expect(text).toMatch(without);
    await route.fulfill({ body: whole ? text : text.replace(without, ''), contentType: 'application/json' });
  });
  await page.goto('/');
  await expect(heading(page)).toHaveText('85 papers');
  await expect(page.getByRole('group', { name: 'Library' })).toHaveCount(0);
  whole = true;
  await page.clock.setSystemTime(new Date('2026-01-12T10:00:00'));
  await page.reload();
  await expect(row(page, 'Usher').getByText('New', { exact: true })).toBeVisible();
  await page.getByRole('combobox').fill('is:new ');
  await expect(heading(page)).toHaveText('1 of 86 papers: New since my last visit');
});
