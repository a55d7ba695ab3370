import type { Page } from '@playwright/test';

/** Sums up what moves by itself on the pages that come, from their first paint on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries())
        if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput && 'shifted' in window)
          window.shifted = Number(window.shifted) + Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How much has moved by itself on this page (CLS); not a number where nobody watched. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => ('shifted' in window ? Number(window.shifted) : Number.NaN));
}
