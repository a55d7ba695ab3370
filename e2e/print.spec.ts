import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateDataset } from '../src/bench/generated-dataset.ts';
import { serveDataset } from '../src/bench/keys/serve-dataset.ts';
import { expect, type Page, test } from './quiet-page.ts';
import { shownIds } from './shown-ids.ts';

const noted = 'microsecond-scale-preemption-for-concurrent-gpu-accelerated-dnn-inferences';
const paragraphs = (page: Page) => page.locator('ol.bibliography > li');
const controls = (page: Page) => page.locator('button, input, select, textarea, summary, [role="button"]').filter({ visible: true });

/** Waits until the part that draws for paper is there, as it is soon after the rows are. */
async function open(page: Page, address: string) {
  const fetched = page.waitForResponse(/printed-view-.*\.js$/u);
  await page.goto(address);
  await (await fetched).finished();
}

async function putOnPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Printed on \d+ \w+ \d{4} from /u)).toBeVisible();
}

async function pagesOf(page: Page): Promise<number> {
  const file = (await page.pdf({ format: 'A4' })).toString('latin1');
  return file.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

test('a filtered list is printed as a bibliography: a head, and a paragraph for each paper in the order of the table', async ({ page }) => {
  await open(page, '/?venue=OSDI');
  const shown = await shownIds(page);
  await putOnPaper(page);

  await expect(page.getByText('15 of 86 papers: OSDI, in the list’s own order').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText(/^Printed on/u)).toContainText('/?venue=OSDI');
  expect(await paragraphs(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-printed')))).toEqual(shown);
  await expect(paragraphs(page).first()).toHaveText(
    'Usher: Holistic Interference Avoidance for Resource Optimized ML Inference. UVA, GaTech. OSDI 2024. ' +
      'https://www.usenix.org/conference/osdi24/presentation/shubha · Code: https://github.com/ss7krd/Usher',
  );
  await expect(controls(page)).toHaveCount(0);
  await expect(page.getByRole('table').filter({ visible: true })).toHaveCount(0);
});

test('on paper everything is black on white, whatever the theme, and no paper is split over two pages', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/');
  await putOnPaper(page);
  const look = await paragraphs(page)
    .first()
    .evaluate((each) => {
      const { color, breakInside } = getComputedStyle(each);
      const link = each.querySelector('a');
      return [color, breakInside, link && getComputedStyle(link).color, getComputedStyle(document.body).backgroundColor];
    });
  expect(look).toEqual(['rgb(0, 0, 0)', 'avoid', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await expect(paragraphs(page)).toHaveCount(86);

  await page.emulateMedia({ media: 'screen' });
  await expect(paragraphs(page)).toHaveCount(0);
  await expect(page.getByText(/^Printed on/u)).toHaveCount(0);
});

test('86 papers fill a few sheets', async ({ page }) => {
  await open(page, '/');
  await shownIds(page);
  const sheets = await pagesOf(page);
  expect(sheets).toBeGreaterThanOrEqual(3);
  expect(sheets).toBeLessThanOrEqual(6);
});

test('what the reader says of a paper stands in its paragraph, in words', async ({ page }) => {
  await open(page, `/?paper=${noted}`);
  await page.getByRole('button', { name: 'To read', exact: true }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await putOnPaper(page);
  await expect(page.locator(`[data-printed="${noted}"]`)).toContainText('To read.');
});

test('a paper that is open is printed alone, with its notes and its addresses', async ({ page }) => {
  await open(page, `/?paper=${noted}`);
  await expect(page.getByRole('heading', { name: 'Understanding the paper' })).toBeVisible();
  await putOnPaper(page);
  await expect(page.getByRole('heading', { name: /^Microsecond-scale/u })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Understanding the paper' })).toBeVisible();
  await expect(page.getByText('GPU kernel preemption: kernels that can wait')).toBeVisible();
  await expect(page.locator('#related')).toBeHidden();
  await expect(page.locator('main')).toBeHidden();
  await expect(paragraphs(page)).toHaveCount(0);
  await expect(controls(page)).toHaveCount(0);
  const code = page.getByRole('link', { name: 'Code' });
  expect(await code.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('https://github.com/SJTU-IPADS/reef');
});

test('the overview and a page of the list are printed as they stand, without anything to press', async ({ page }) => {
  await open(page, '/?show=overview');
  await expect(page.getByRole('heading', { name: 'Coverage' })).toBeVisible();
  await putOnPaper(page);
  await expect(page.locator('.print-head')).toContainText('Overview of 86 papers');
  await expect(page.getByRole('heading', { name: 'Papers per year' })).toBeVisible();
  expect(await page.locator('.matrix-box').evaluateAll((all) => all.map((each) => getComputedStyle(each).overflowX))).toEqual([
    'visible',
    'visible',
  ]);
  await expect(controls(page)).toHaveCount(0);

  await page.emulateMedia({ media: 'screen' });
  await open(page, '/?page=paper-list/systems-for-ml/model-serving.md');
  await expect(page.getByRole('heading', { name: 'Model Serving', exact: true })).toBeVisible();
  await putOnPaper(page);
  await expect(page.getByRole('heading', { name: 'Model Serving', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Usher/u })).toBeVisible();
  await expect(controls(page)).toHaveCount(0);
});

test('the palette prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', String(document.querySelector('dialog[open]') === null));
  });
  await open(page, '/?venue=OSDI');
  await shownIds(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Papers, filters, pages and commands' }).fill('print');
  await page.getByRole('option', { name: 'Print', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'true');
});

test('of a list of which the screen holds a part, all papers are printed up to 2,000, and the head says how many are left out', async ({
  page,
}) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-print-'));
  cpSync(new URL('../dist', import.meta.url), folder, { recursive: true });
  const site = await serveDataset(folder, generateDataset(2_500), Number(process.env.PORT ?? 4199) + 8);
  try {
    await open(page, site.address);
    expect((await shownIds(page)).length).toBeLessThan(200);
    await putOnPaper(page);
    await expect(page.locator('.print-head')).toContainText('The first 2,000 of 2,500 papers are printed');
    await expect(paragraphs(page)).toHaveCount(2_000);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
});
