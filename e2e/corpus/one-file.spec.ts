import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../src/cli/project-root.ts';
import { buildSite } from '../page/build-site.ts';
import { expect, test } from '../page/fixtures.ts';

const list = `# Tides

- Tides at Dawn (OSDI 2021) [[Paper](https://example.org/dawn)]
  - They rise \`</script><script>document.title = "gone"</script><!--\` early.
  - ![A tide](tide.png)
- Tides at Noon (SOSP 2022) [[Paper](https://example.org/noon)]
- Kelp & Sons: A Study of Weeds (SOSP 2023)
`;

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperdex-one-file-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('the whole list in one file opens from a disk, without a network', async ({ page, context }) => {
  const files = { 'README.md': list, 'tide.png': readFileSync(join(projectRoot, 'public/icon-192.png')) };
  const site = await buildSite(folder, 'site', files, '--one-file');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await context.setOffline(true);
  const address = pathToFileURL(join(site, 'paperdex.html')).href;
  await page.goto(address);
  const titles = page.locator('table a[data-title]');
  await expect(titles).toHaveCount(3);
  await page.getByRole('combobox', { name: 'Search the papers' }).fill('tides');
  await expect(titles).toHaveCount(2);
  await page.getByRole('complementary', { name: 'Filters' }).getByText('OSDI').click();
  await expect(titles).toHaveCount(1);
  await titles.click();
  const panel = page.getByRole('complementary', { name: 'Paper' });
  await expect(panel.getByText('</script><script>document.title = "gone"</script><!--')).toBeVisible();
  const image = panel.getByRole('img', { name: 'A tide' });
  await expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(192);
  await panel.getByRole('button', { name: 'Cite' }).click();
  await expect(panel.getByText('@inproceedings')).toBeVisible();
  await panel.getByRole('button', { name: 'Star' }).click();
  await page.reload();
  await expect(panel.getByRole('button', { name: 'Star' })).toHaveAttribute('aria-pressed', 'true');
  expect(new Set(requests.filter((url) => !url.startsWith('data:')).map((url) => url.split('?')[0]))).toEqual(
    new Set([address]),
  );
  await expect(page).toHaveTitle(/Tides at Dawn/u);
});
