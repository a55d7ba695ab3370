import { test as base, expect, type Page } from '@playwright/test';

export { expect, type Page } from '@playwright/test';

/**
 * A page that must stay quiet: an error in the console, or a breach of the page's policy, fails the journey. To go somewhere ends when the app
 * has taken the place of the first page of the HTML, which hears no key; who wants to see that goes with `waitUntil: 'commit'`.
 */
export const test = base.extend({
  page: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || /Content Security Policy/u.test(message.text()))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(waitingForApp(page));
    expect(complaints).toEqual([]);
  },
});

/** Lets a page wait for the app wherever it goes; for one that a journey opens itself. */
export function waitingForApp(page: Page): Page {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (address, options) => {
    const response = await goto(address, options);
    if (options?.waitUntil !== 'commit') await appIsThere(page);
    return response;
  };
  page.reload = async (options) => {
    const response = await reload(options);
    if (options?.waitUntil !== 'commit') await appIsThere(page);
    return response;
  };
  return page;
}

/** Waits until the app has taken over from the first page of the HTML. */
export async function appIsThere(page: Page): Promise<void> {
  await expect(page.locator('#app[data-first-page]')).toHaveCount(0, { timeout: 30_000 });
}
