import { expect, type Page, test } from './quiet-page.ts';

const serving = '/?page=paper-list/systems-for-ml/model-serving.md';

function article(page: Page) {
  return page.getByRole('main').getByRole('article');
}

function title(page: Page) {
  return article(page).getByRole('heading', { level: 2 });
}

test('a reader opens the table of contents and reads a page, hints and papers', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Pages', exact: true }).click();
  const contents = page.getByRole('dialog', { name: 'Pages' }).getByRole('navigation', { name: 'Pages of the list' });
  await expect(contents.getByRole('heading')).toHaveText(['Paper list', 'Reading notes']);
  await contents.getByRole('link', { name: 'Model Serving' }).click();
  await expect(title(page)).toHaveText('Model Serving');
  await expect(page).toHaveTitle('Model Serving – Systems for Machine Learning');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(article(page).getByRole('note')).toContainText(['subject of its own', 'kept up to date']);
  await expect(article(page).getByRole('heading', { level: 3 }).first()).toHaveText('Model Serving Systems');
  await expect(article(page).locator('[data-entry]')).toHaveCount(10);
  await expect(page.getByRole('complementary', { name: 'Pages' }).locator('[aria-current=page]')).toHaveText(/^Model Serving/u);
});

test('an entry opens its paper beside the page; the keys step through the page; Back returns', async ({ page }) => {
  await page.goto(serving);
  await article(page)
    .getByRole('link', { name: /^Usher/u })
    .click();
  const panel = page.getByRole('complementary', { name: 'Paper' });
  await expect(panel).toContainText('1 of 10');
  await page.keyboard.press('j');
  await expect(panel).toContainText('2 of 10');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Paella');
  await expect(article(page).getByRole('link', { name: /^Paella/u })).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await expect(title(page)).toHaveText('Model Serving');
  await article(page)
    .getByRole('link', { name: /^Usher/u })
    .focus();
  await page.keyboard.press('j');
  await expect(article(page).getByRole('link', { name: /^Paella/u })).toBeFocused();
});

test('the next page, the pages above and the links of the text lead on; Back keeps the place', async ({ page }) => {
  await page.goto(serving);
  const scroller = page.getByRole('main').locator('div').first();
  const next = article(page).getByRole('link', { name: 'Next page' });
  await next.scrollIntoViewIfNeeded();
  // No reader scrolls and clicks before the page is drawn once.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await next.click();
  await expect(title(page)).toHaveText('Large Language Model (LLM)');
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(0);
  await page.goBack();
  await expect(title(page)).toHaveText('Model Serving');
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  await article(page).getByRole('link', { name: 'a list of their own' }).click();
  await expect(title(page)).toHaveText('Large Language Model (LLM)');
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Systems for ML' }).click();
  await expect(title(page)).toHaveText('Systems for ML');
});

test('a search leaves the page for the table, and Back returns to the page', async ({ page }) => {
  await page.goto(serving);
  await expect(title(page)).toBeVisible();
  await page.getByRole('combobox', { name: 'Search the papers' }).pressSequentially('usher');
  await expect(page.locator('[data-paper]').first()).toContainText('Usher');
  await expect(page).toHaveURL(/\?q=usher$/u);
  await page.goBack();
  await expect(title(page)).toHaveText('Model Serving');
});

test('what the page of a topic says stands above its papers, with the way to the page', async ({ page }) => {
  await page.goto('/?topic=Systems+for+ML+%3E+Model+Serving');
  const hint = page.getByRole('main').getByRole('note');
  await expect(hint).toContainText('This page is kept up to date.');
  await hint.getByRole('link', { name: 'Read the page' }).click();
  await expect(title(page)).toHaveText('Model Serving');
  await page.goto('/?topic=Systems+for+ML');
  await expect(page.locator('[data-paper]').first()).toBeVisible();
  await expect(hint).toHaveCount(0);
});

test('a place of a paper leads to its line on the page, and a venue page is a page', async ({ page }) => {
  await page.goto('/?paper=microsecond-scale-preemption-for-concurrent-gpu-accelerated-dnn-inferences');
  const panel = page.getByRole('complementary', { name: 'Paper' });
  await panel
    .getByRole('definition')
    .getByRole('link', { name: /^GPU Sharing › GPU Temporal Sharing/u })
    .click();
  await expect(title(page)).toHaveText('GPU Sharing');
  await expect(article(page).locator('[data-entry]:focus')).toContainText('REEF');
  await panel.locator('ul').first().getByRole('link', { name: 'OSDI 2022' }).click();
  await expect(title(page)).toHaveText('OSDI 2022');
});

test('a page that is not there says so, and one that cannot be loaded can be asked for again', async ({ page }) => {
  await page.goto('/?page=nowhere.md');
  await expect(page.getByRole('alert')).toContainText('no page “nowhere.md”');
  await page.goto('about:blank');
  await page.route('**/assets/pages-*.json', (route) => route.fulfill({ body: '{"texts":' }));
  await page.goto(serving);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute('**/assets/pages-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(title(page)).toHaveText('Model Serving');
});
