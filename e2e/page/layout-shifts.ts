import type { Page } from '@playwright/test';

/** Adds up layout shifts on every page loaded from now on, from its first paint. */
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

/** The page's cumulative layout shift (CLS); NaN without `watchShifts`. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => ('shifted' in window ? Number(window.shifted) : Number.NaN));
}
