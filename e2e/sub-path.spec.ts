import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as unchecked } from '@playwright/test';
import { expect, test } from './page/fixtures.ts';

const site = fileURLToPath(new URL('../dist', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A host of the built site below a path, with the headers of docs/deploy.md and without redirects. */
function hostBelow(prefix: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/[?#].*$/u, '');
    const name = path === prefix || path === prefix.slice(0, -1) ? 'index.html' : path.slice(prefix.length);
    try {
      if (!`${path}/`.startsWith(prefix)) throw new Error('outside the site');
      const content = readFileSync(join(site, name));
      response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream');
      response.setHeader(
        'Cache-Control',
        /^(?:assets|files)\//u.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      response.end(content);
    } catch {
      response.writeHead(404).end('not found');
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
      resolve({ server, address: `http://127.0.0.1:${port}` });
    });
  });
}

for (const prefix of ['/repo/', '/a/b/c/'])
  test(`below ${prefix}, a reader searches, opens a paper and shares the address`, async ({ page }) => {
    const { server, address } = await hostBelow(prefix);
    const search = page.getByRole('combobox', { name: 'Search the papers' });
    const panel = page.getByRole('complementary', { name: 'Paper' });
    await page.goto(address + prefix);
    await search.fill('serving');
    // The suggestions cover the first row.
    await page.locator('table a[data-title]').nth(2).click();
    await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
    const shared = page.url();
    expect(shared).toContain(`${address}${prefix}?`);
    await page.goto('about:blank');
    await page.goto(shared);
    await expect(panel).toBeVisible();
    await expect(search).toHaveValue('serving');
    await expect(page.getByText(/files of this page were not found/u)).toBeHidden();
    server.close();
  });

unchecked('where the slash at the end is missing and not added, the page says so', async ({ page }) => {
  const { server, address } = await hostBelow('/repo/');
  await page.goto(`${address}/repo`);
  await expect(page.getByText(/files of this page were not found.*add one/u)).toBeVisible();
  server.close();
});
