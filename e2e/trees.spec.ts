import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, type Page, test } from './page/fixtures.ts';
import { laptop, mainStates, phone } from './page/states.ts';

interface Visit {
  /** The name of a main state, or the address of a simpler page. */
  readonly at: string;
  readonly width?: number;
  /** The parts to compare, by the names of their snapshot files. */
  readonly parts: Readonly<Record<string, (page: Page) => Locator>>;
}

const main = (page: Page) => page.getByRole('main');
const status = (page: Page) => page.locator('main > [role="status"]');

/**
 * The reviewed accessibility trees are `trees/*.aria.yml`. To change one, delete its file: the next run
 * writes a new one to review.
 */
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
  test(`the accessibility tree matches the reviewed one: ${Object.keys(parts).join(', ')}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const reach = mainStates.find((state) => state.name === at)?.reach ?? (() => page.goto(at));
    await reach(page);
    await expect(page.locator('#app[data-first-page]')).toHaveCount(0);
    for (const [name, locate] of Object.entries(parts)) {
      const part = locate(page);
      await expect(part).toBeVisible();
      // The live region is filled after a delay.
      if (locate === main && (await status(page).count()) > 0) await expect(status(page)).not.toBeEmpty();
      await writeIfMissing(name, part);
      await expect(part).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
    }
  });
}

/**
 * Writes a missing snapshot. The runner's own snapshots omit texts and generalise numbers, so they match too
 * much.
 */
async function writeIfMissing(name: string, part: Locator): Promise<void> {
  const folder = new URL('trees/', import.meta.url);
  const file = new URL(`${name}.aria.yml`, folder);
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  // A snapshot of an empty part would match anything.
  await expect.poll(() => part.ariaSnapshot()).not.toBe('');
  // The snapshot must not depend on the site's origin.
  writeFileSync(
    file,
    `${(await part.ariaSnapshot()).replace(/code: http:.*#(list=[\w-]*)/u, 'code: /#$1$/')}\n`,
  );
}
