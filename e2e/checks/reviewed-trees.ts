import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** Parts of a page, by the names of their reviewed accessibility trees. */
export type Parts = Readonly<Record<string, (page: Page) => Locator>>;

export const main = (page: Page) => page.getByRole('main');
const pageNotice = (page: Page) => page.getByRole('alert');
const status = (page: Page) => page.locator('main > [role="status"]');
const dialog = (name: string) => (page: Page) => page.getByRole('dialog', { name });

/** The reviewed parts of the main states, by the states' names. */
export const partsOfStates: Readonly<Record<string, Parts>> = {
  'panel with a long note': { panel: (page) => page.getByRole('complementary', { name: 'Paper' }) },
  palette: { palette: dialog('Go to') },
  'zero results': { 'zero-results': main },
  library: { library: (page) => page.getByRole('region', { name: 'Your library' }) },
  loading: { loading: main },
  error: { error: pageNotice },
  drawer: { drawer: dialog('Filters') },
};

/**
 * Compares parts of the page with their reviewed trees, `trees/*.aria.yml`. To change one, delete its file:
 * the next run writes a new one to review.
 */
export async function expectReviewedTrees(page: Page, parts: Parts): Promise<void> {
  for (const [name, locate] of Object.entries(parts)) {
    const part = locate(page);
    // The notice is seen over the static page, everything else in the app.
    if (locate !== pageNotice) await expect(page.locator('#app[data-static-page]')).toHaveCount(0);
    await expect(part).toBeVisible();
    // The live region is filled after a delay.
    if (locate === main && (await status(page).count()) > 0) await expect(status(page)).not.toBeEmpty();
    await writeIfMissing(name, part);
    await expect(part).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  }
}

/**
 * Writes a missing snapshot. The runner's own snapshots omit texts and generalise numbers, so they match too
 * much.
 */
async function writeIfMissing(name: string, part: Locator): Promise<void> {
  const folder = new URL('../trees/', import.meta.url);
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
