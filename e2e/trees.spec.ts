import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, type Page, test } from './quiet-page.ts';
import { laptop, mainStates, phone } from './states.ts';

interface Visit {
  /** A state that all checks know, or the address of one that is shorter to read. */
  readonly at: string;
  readonly width?: number;
  /** The parts whose trees were reviewed, by the names of their files. */
  readonly parts: Readonly<Record<string, (page: Page) => Locator>>;
}

const main = (page: Page) => page.getByRole('main');
const status = (page: Page) => page.locator('main > [role="status"]');

/** What is told to those who do not see the page, as it was reviewed last: `trees/*.aria.yml`. To change one, take it away: the next run writes it anew, to be read again. */
const visits: readonly Visit[] = [
  { at: '/?venue=SOSP&has=code', parts: { header: (page) => page.getByRole('banner'), table: main } },
  {
    at: 'panel with a long note',
    parts: { panel: (page) => page.getByRole('complementary', { name: 'Paper' }) },
  },
  { at: '/?venue=SOSP&has=code&show=overview', parts: { overview: main } },
  { at: 'palette', parts: { palette: (page) => page.getByRole('dialog', { name: 'Go to' }) } },
  { at: 'zero results', parts: { 'zero-results': main } },
  { at: 'library', parts: { library: (page) => page.getByRole('dialog', { name: 'Your library' }) } },
  {
    at: '/?page=paper-list/hardware-virtualization/README.md',
    parts: { 'list-page': main, pages: (page) => page.getByRole('complementary') },
  },
  { at: 'loading', parts: { loading: main } },
  { at: 'error', parts: { error: main } },
  { at: 'drawer', width: phone, parts: { drawer: (page) => page.getByRole('dialog', { name: 'Filters' }) } },
];

for (const { at, parts, width = laptop } of visits) {
  test(`the accessibility tree is the one that was reviewed: ${Object.keys(parts).join(', ')}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const reach = mainStates.find((state) => state.name === at)?.reach ?? (() => page.goto(at));
    await reach(page);
    await expect(page.locator('#app[data-first-page]')).toHaveCount(0);
    for (const [name, partOf] of Object.entries(parts)) {
      const part = partOf(page);
      await expect(part).toBeVisible();
      // What is shown is said after a while.
      if (partOf === main && (await status(page).count()) > 0) await expect(status(page)).not.toBeEmpty();
      await writeOnce(name, part);
      await expect(part).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
    }
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
  writeFileSync(
    file,
    `${(await part.ariaSnapshot()).replace(/code: http:.*#(list=[\w-]*)/u, 'code: /#$1$/')}\n`,
  );
}
