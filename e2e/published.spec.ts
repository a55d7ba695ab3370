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
