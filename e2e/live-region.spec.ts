import { expect, type Page, test } from './quiet-page.ts';

const region = (page: Page) => page.locator('main > [role="status"]');
const titles = (page: Page) => page.locator('table a[data-title]');

/** Everything that the live region says from here on. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  const said = await region(page).evaluateHandle((element) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return texts;
  });
  return () => said.evaluate((texts) => texts.splice(0));
}

test('those who do not see the page hear what each act gives: once, when it has settled, and nothing else again', async ({
  page,
}) => {
  await page.goto('/');
  await expect(region(page)).toHaveText('86 papers, in the list’s own order');
  await expect(page.locator('[role="status"], [aria-live]').filter({ hasText: /\S/u })).toHaveCount(1);
  const hear = await listen(page);
  const expectHeard = async (...words: readonly (string | RegExp)[]) => {
    await expect(region(page)).toHaveText(words.at(-1) ?? '');
    expect(await hear()).toEqual(
      words.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))),
    );
  };

  await page.getByRole('combobox', { name: 'Search the papers' }).pressSequentially('gpu', { delay: 80 });
  await expectHeard(/^\d+ of 86 papers: matching “gpu”, best match first$/u);
  await page.getByRole('checkbox', { name: 'OSDI', exact: true }).check();
  await expectHeard(/^\d+ of 86 papers: OSDI, matching “gpu”, best match first$/u);
  await page.getByRole('button', { name: 'Title', exact: true }).click();
  await expectHeard(/^\d+ of 86 papers: OSDI, matching “gpu”, sorted by title$/u);

  await titles(page).first().focus();
  await page.keyboard.press('s');
  await expectHeard(/^Starred: /u);
  await page.keyboard.press('x');
  await expectHeard('1 paper selected');
  await page.keyboard.press('Shift+ArrowDown');
  await expectHeard('2 papers selected');
  await page.keyboard.press('Escape');
  await expectHeard(/^\d+ of 86 papers: OSDI, matching “gpu”, sorted by title$/u);

  await page.getByRole('combobox', { name: 'Search the papers' }).fill('zebra');
  await expectHeard('0 of 86 papers: OSDI, matching “zebra”');
});
