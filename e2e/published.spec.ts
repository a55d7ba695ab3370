import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from './page/fixtures.ts';

test('other programs can find the published core of the dataset and its schema', async ({ page }) => {
  await page.goto('/');
  const address = await page.locator('link#dataset').getAttribute('href');
  const dataset = await page.request.get(address ?? '');
  const schema = await page.request.get('/schema/dataset-2.json');
  const validator = new Ajv2020({ allowUnionTypes: true });
  const validate = validator.compile(await schema.json());
  expect(validate(await dataset.json()), validator.errorsText(validate.errors)).toBe(true);
  validator.compile(await (await page.request.get('/schema/report-1.json')).json());
});

test('the whole list is at addresses that stay, which the page and its export menu link to', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Export' }).click();
  const menu = page.getByRole('dialog', { name: 'Export' });
  const formats = { JSON: 'json', NDJSON: 'ndjson', CSV: 'csv', Parquet: 'parquet' };
  for (const [name, extension] of Object.entries(formats)) {
    const address = await menu.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(address).toMatch(new RegExp(`/data/v2/papers\\.${extension}$`, 'u'));
    expect((await page.request.get(address ?? '')).ok()).toBe(true);
  }
  const papers = await (await page.request.get('/data/v2/papers.json')).json();
  const details = await (await page.request.get('/data/v2/details.json')).json();
  const schema = await page.request.get(new URL(papers.$schema, new URL('/data/v2/', page.url())).href);
  const validator = new Ajv2020({ allowUnionTypes: true });
  expect(validator.compile(await schema.json())(papers)).toBe(true);
  expect(Object.keys(details.details)).toEqual(papers.papers.map(({ id }: { id: string }) => id));
});
