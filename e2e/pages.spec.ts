import { expect, test } from './page/fixtures.ts';

test('a reader opens a page of the list, retries after a failed load, and continues to the next page', async ({
  page,
}) => {
  const article = page.getByRole('main').getByRole('article');
  const title = article.getByRole('heading', { level: 2 });
  const panel = page.getByRole('complementary', { name: 'Paper' });
  await page.route('**/assets/pages-*.json', (route) => route.fulfill({ body: '{"texts":' }));
  await page.goto('/');
  await page.getByRole('button', { name: 'Pages', exact: true }).click();
  await page.getByRole('dialog', { name: 'Pages' }).getByRole('link', { name: 'Model Serving' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute('**/assets/pages-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(title).toHaveText('Model Serving');
  await expect(article.locator('[data-entry]')).toHaveCount(10);
  await article.getByRole('link', { name: /^Usher/u }).click();
  await expect(panel).toContainText('1 of 10');
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await article.getByRole('link', { name: 'Next page' }).click();
  await expect(title).toHaveText('Large Language Model (LLM)');
  await page.reload();
  await expect(title).toHaveText('Large Language Model (LLM)');
  await page.goBack();
  await expect(title).toHaveText('Model Serving');
});
