import { test as base, expect, type Page } from '@playwright/test';

export { expect, type Page } from '@playwright/test';

/**
 * Fails a test on console errors, uncaught errors and CSP violations. Navigations wait until the app has
 * replaced the static page; pass `waitUntil: 'commit'` to see the static page.
 */
export const test = base.extend({
  page: async ({ page }, use) => {
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || /Content Security Policy/u.test(message.text()))
        problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await use(withAppWait(page));
    expect(problems).toEqual([]);
  },
});

/** Makes a page's navigations wait for the app. For pages that a test opens itself. */
export function withAppWait(page: Page): Page {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (address, options) => {
    const response = await goto(address, options);
    if (options?.waitUntil !== 'commit') await waitForApp(page);
    return response;
  };
  page.reload = async (options) => {
    const response = await reload(options);
    if (options?.waitUntil !== 'commit') await waitForApp(page);
    return response;
  };
  return page;
}

/** Waits until the app has replaced the static page. */
export async function waitForApp(page: Page): Promise<void> {
  await expect(page.locator('#app[data-static-page]')).toHaveCount(0, { timeout: 30_000 });
}
