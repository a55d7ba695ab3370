import { expect, test } from './page/fixtures.ts';
import { shownIds } from './page/shown-ids.ts';

test('the list prints as a bibliography of a few sheets', async ({ page }) => {
  // The print view loads lazily after the rows, and a printing browser does not wait for it.
  const fetched = page.waitForResponse(/later-parts-.*\.js$/u);
  await page.goto('/');
  await (await fetched).finished();
  const shown = await shownIds(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Printed on \d+ \w+ \d{4} from /u)).toBeVisible();
  const paragraphs = page.locator('ol.bibliography > li');
  expect(await paragraphs.evaluateAll((all) => all.map((each) => each.getAttribute('data-printed')))).toEqual(
    shown,
  );
  await expect(paragraphs.first()).toHaveText(
    'Usher: Holistic Interference Avoidance for Resource Optimized ML Inference. UVA, GaTech. OSDI 2024. ' +
      'https://www.usenix.org/conference/osdi24/presentation/shubha · Code: https://github.com/ss7krd/Usher',
  );
  await expect(page.locator('main table').filter({ visible: true })).toHaveCount(0);

  await page.emulateMedia({ media: null });
  const file = (await page.pdf({ format: 'A4' })).toString('latin1');
  const sheets = file.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
  expect(sheets).toBeGreaterThanOrEqual(3);
  expect(sheets).toBeLessThanOrEqual(6);
});
