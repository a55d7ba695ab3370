import { expect, type Page, test } from './page/fixtures.ts';

const region = (page: Page) => page.locator('main > [role="status"]');
const titles = (page: Page) => page.locator('table a[data-title]');

/**
 * Records the live region's texts from now on. The returned function returns the texts since its last call.
 */
async function recordAnnouncements(page: Page): Promise<() => Promise<readonly string[]>> {
  const texts = await region(page).evaluateHandle((element) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return texts;
  });
  return () => texts.evaluate((all) => all.splice(0));
}

test('screen readers announce the result of each action once, when it is final', async ({ page }) => {
  await page.goto('/');
  await expect(region(page)).toHaveText('86 papers, in list order');
  await expect(page.locator('[role="status"], [aria-live]').filter({ hasText: /\S/u })).toHaveCount(1);
  const readAnnouncements = await recordAnnouncements(page);
  const expectAnnounced = async (...expected: readonly (string | RegExp)[]) => {
    await expect(region(page)).toHaveText(expected.at(-1) ?? '');
    expect(await readAnnouncements()).toEqual(
      expected.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))),
    );
  };

  await page.getByRole('combobox', { name: 'Search the papers' }).pressSequentially('gpu', { delay: 80 });
  await expectAnnounced(/^\d+ of 86 papers: matching “gpu”, best match first$/u);
  await page.getByRole('checkbox', { name: 'OSDI', exact: true }).check();
  await expectAnnounced(/^\d+ of 86 papers: OSDI, matching “gpu”, best match first$/u);
  await page.getByRole('button', { name: 'Title', exact: true }).click();
  await expectAnnounced(/^\d+ of 86 papers: OSDI, matching “gpu”, sorted by title$/u);

  await titles(page).first().focus();
  await page.keyboard.press('s');
  await expectAnnounced(/^Starred: /u);
  await page.keyboard.press('x');
  await expectAnnounced('1 paper selected');
  await page.keyboard.press('Shift+ArrowDown');
  await expectAnnounced('2 papers selected');
  await page.keyboard.press('Escape');
  await expectAnnounced('Nothing selected');

  await page.getByRole('combobox', { name: 'Search the papers' }).fill('zebra');
  await expectAnnounced('0 of 86 papers: OSDI, matching “zebra”');
});
