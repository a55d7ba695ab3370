import { readFile } from 'node:fs/promises';
import { expect, type Page, test, withAppWait } from './page/fixtures.ts';

const paella = 'paella-low-latency-model-serving-with-software-defined-gpu-scheduling';
const row = (page: Page, name: string) => page.locator('tr[data-paper]').filter({ hasText: name });
const star = (page: Page, name: string) => row(page, name).getByRole('button', { name: /^Star/u });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Paper' });
const note = (page: Page) => page.getByLabel('Your note');

async function openLibrary(page: Page) {
  await page.getByRole('link', { name: 'Your library' }).click();
  return page.getByRole('region', { name: 'Your library' });
}

test('stars, progress, tags and notes survive a reload, and a backup brings them to another browser', async ({
  page,
  browser,
}) => {
  await page.goto(`/?paper=${paella}`);
  await star(page, 'Usher').click();
  await panel(page).getByRole('button', { name: 'Star' }).click();
  await panel(page).getByRole('button', { name: 'To read' }).click();
  await panel(page).getByRole('button', { name: 'Tags, note' }).click();
  await panel(page).getByLabel('Add a tag of your own').fill('thesis');
  await page.keyboard.press('Enter');
  await note(page).fill('<b>Ask</b> about the scheduler.');
  await page.reload();
  await expect(star(page, 'Usher')).toHaveAttribute('aria-pressed', 'true');
  await expect(row(page, 'Paella')).toContainText('To read');
  await expect(note(page)).toHaveValue('<b>Ask</b> about the scheduler.');
  await page.getByRole('button', { name: /^My tags/u }).click();
  await page.getByRole('group', { name: 'My tags' }).getByRole('checkbox', { name: 'thesis' }).check();
  await expect(page.locator('#papers')).toHaveText('1 of 86 papers: thesis');

  const save = page.waitForEvent('download');
  await (await openLibrary(page)).getByRole('button', { name: 'Back up' }).click();
  const copy = await (await save).path();
  const other = await browser.newContext();
  const elsewhere = withAppWait(await other.newPage());
  await elsewhere.goto(page.url());
  const library = await openLibrary(elsewhere);
  await library.getByLabel('Import a backup…').setInputFiles(copy);
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(library.getByRole('link', { name: 'Starred 2' })).toBeVisible();
  const saveAgain = elsewhere.waitForEvent('download');
  await library.getByRole('button', { name: 'Back up' }).click();
  const recordsIn = async (path: string) => JSON.parse(await readFile(path, 'utf8')).records;
  expect(await recordsIn(await (await saveAgain).path())).toEqual(await recordsIn(copy));
  await other.close();
});

test('changes right before leaving the page are stored', async ({ page }) => {
  await page.goto(`/?paper=${paella}`);
  await panel(page).getByRole('button', { name: 'Tags, note' }).click();
  await note(page).fill('Written at the last moment.');
  await page.goto('/?venue=OSDI');
  await page.goto(`/?paper=${paella}`);
  await expect(note(page)).toHaveValue('Written at the last moment.');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('tr[data-paper] [data-star]')?.click();
    location.reload();
  });
  await expect(page.locator('tr[data-paper] [data-star]').first()).toHaveAttribute('aria-pressed', 'true');
});

test('where storage is refused, stars work until the page is closed, and a notice says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto('/?venue=SOSP');
  const notice = page.getByText('This browser does not let the page save anything');
  await expect(star(page, 'Paella')).toBeVisible();
  await expect(notice).toHaveCount(0);
  await star(page, 'Paella').click();
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: /^Library/u }).click();
  await page.getByRole('group', { name: 'Library' }).getByRole('checkbox', { name: 'Starred' }).check();
  await expect(page.locator('#papers')).toHaveText('1 of 86 papers: SOSP, Starred');
  const save = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up' }).click();
  expect(JSON.parse(await readFile(await (await save).path(), 'utf8')).records).toHaveLength(1);
  await star(page, 'Paella').click();
  await expect(notice).toHaveCount(0);
});
