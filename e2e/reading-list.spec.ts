import { expect, type Page, test, waitingForApp } from './quiet-page.ts';
import { shownIds } from './shown-ids.ts';

const heading = (page: Page) => page.locator('#papers');

test('a reading list opens from its link in another browser: the same papers in the same order', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?venue=OSDI&sort=-title');
  const ids = (await shownIds(page)).slice(0, 4);
  await page.locator('[data-title]').first().focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await expect(heading(page)).toHaveText('4 papers selected');
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Name of the reading list').fill('For Monday');
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = String(await page.evaluate('navigator.clipboard.readText()'));
  expect(new URL(link).search).toBe('');

  const other = await browser.newContext();
  const elsewhere = waitingForApp(await other.newPage());
  const asked: string[] = [];
  elsewhere.on('request', (request) => asked.push(request.url()));
  await elsewhere.goto(link);
  await expect(heading(elsewhere)).toHaveText('4 of 86 papers: reading list “For Monday”');
  expect(await shownIds(elsewhere)).toEqual(ids);
  expect(asked.filter((url) => url.includes('list='))).toEqual([]);

  await elsewhere.locator('[data-title]').nth(1).click();
  await expect(elsewhere).toHaveURL(new RegExp(`\\?paper=${ids[1]}#list=`, 'u'));
  await elsewhere.keyboard.press('j');
  await expect(elsewhere).toHaveURL(new RegExp(`\\?paper=${ids[2]}#list=`, 'u'));
  await elsewhere.reload();
  expect(await shownIds(elsewhere)).toEqual(ids);
  await elsewhere.keyboard.press('Escape');
  await elsewhere.getByRole('button', { name: 'Title', exact: true }).click();
  expect(await shownIds(elsewhere)).toEqual(ids.toReversed());
  await elsewhere.goBack();
  await expect.poll(() => shownIds(elsewhere)).toEqual(ids);
  await elsewhere.getByRole('button', { name: 'Remove Reading list “For Monday”' }).click();
  await expect(heading(elsewhere)).toHaveText('86 papers');
  await other.close();
});

test('a paper of a reading list that is not in the list is left out and said so; what is no list gives a notice', async ({ page }) => {
  await page.goto('/');
  const [first] = await shownIds(page);
  await page.goto(`/#list=not-here,${first}`);
  await page.reload();
  await expect(heading(page)).toHaveText('1 of 86 papers: reading list');
  await expect(page.getByText('1 paper of the reading list is not in this list')).toBeVisible();
  await page.goto('/#list=%3Cscript%3E');
  await page.reload();
  await expect(heading(page)).toHaveText('86 papers');
  await expect(page.getByText('A part of the reading list in the address could not be read')).toBeVisible();
});
