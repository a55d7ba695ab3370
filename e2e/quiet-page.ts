import { test as base, expect } from '@playwright/test';

export { expect, type Page } from '@playwright/test';

/** A page that must stay quiet: an error in the console, or a breach of the page's policy, fails the journey. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || /Content Security Policy/u.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(page);
    expect(complaints).toEqual([]);
  },
});
