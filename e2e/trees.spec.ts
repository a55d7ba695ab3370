import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, type Page, test } from './quiet-page.ts';
import { laptop, mainStates, phone } from './states.ts';

interface Tree {
  readonly name: string;
  /** A state that all checks know, or the address of one that is shorter to read. */
  readonly at: string;
  readonly part: (page: Page) => Locator;
  readonly width?: number;
}

const main = (page: Page) => page.getByRole('main');
const status = (page: Page) => page.locator('main > [role="status"]');

/** What of each state is told to those who do not see it, as it was reviewed last: `trees/*.aria.yml`. To change one, take it away: the next run writes it anew, to be read again. */
const trees: readonly Tree[] = [
  { name: 'header', at: '/?venue=SOSP&has=code', part: (page) => page.getByRole('banner') },
  { name: 'table', at: '/?venue=SOSP&has=code', part: main },
  { name: 'panel', at: 'panel with a long note', part: (page) => page.getByRole('complementary', { name: 'Paper' }) },
  { name: 'overview', at: '/?venue=SOSP&has=code&show=overview', part: main },
  { name: 'palette', at: 'palette', part: (page) => page.getByRole('dialog', { name: 'Go to' }) },
  { name: 'zero-results', at: 'zero results', part: main },
  { name: 'library', at: 'library', part: (page) => page.getByRole('dialog', { name: 'Your library' }) },
  { name: 'list-page', at: '/?page=paper-list/hardware-virtualization/README.md', part: main },
  { name: 'pages', at: '/?page=paper-list/hardware-virtualization/README.md', part: (page) => page.getByRole('complementary') },
  { name: 'loading', at: 'loading', part: main },
  { name: 'error', at: 'error', part: main },
  { name: 'drawer', at: 'drawer', part: (page) => page.getByRole('dialog', { name: 'Filters' }), width: phone },
];

for (const { name, at, part, width = laptop } of trees) {
  test(`the accessibility tree is the one that was reviewed: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const reach = mainStates.find((state) => state.name === at)?.reach ?? (() => page.goto(at));
    await reach(page);
    await expect(page.locator('#app[data-first-page]')).toHaveCount(0);
    await expect(part(page)).toBeVisible();
    // What is shown is said after a while.
    if (part === main && (await status(page).count()) > 0) await expect(status(page)).not.toBeEmpty();
    await writeOnce(name, part(page));
    await expect(part(page)).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}

/** Writes a tree that is not there. The runner's own way leaves words out and numbers open, and such a file fits more than it should. */
async function writeOnce(name: string, part: Locator): Promise<void> {
  const folder = new URL('trees/', import.meta.url);
  const file = new URL(`${name}.aria.yml`, folder);
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  // A part that is still empty would fit whatever comes.
  await expect.poll(() => part.ariaSnapshot()).not.toBe('');
  // Where the site is served is no matter of the tree.
  writeFileSync(file, `${(await part.ariaSnapshot()).replace(/code: http:.*#(list=[\w-]*)/u, 'code: /#$1$/')}\n`);
}
