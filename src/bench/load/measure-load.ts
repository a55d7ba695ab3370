import type { Browser } from '@playwright/test';
import { z } from 'zod/mini';

/** What was measured of opening a page for the first time, in milliseconds from the address. */
export interface LoadTimes {
  /** Until the first rows were painted. */
  readonly painted: readonly number[];
  /** Until the app had all rows. */
  readonly ready: readonly number[];
  /** The largest sum of what moved by itself in one load (CLS). */
  readonly shift: number;
}

/**
 * Runs in the page before anything else. The first rows stand in the HTML, so the first paint of content shows them when they were parsed by
 * then; where they were not, the first paint after they were counts.
 */
const watch = `
  window.load = { painted: null, ready: null, shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.load.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const row = document.querySelector('tr[data-paper]');
    const shown = row !== null && row.getClientRects().length > 0;
    if (!shown) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.load.painted = performance.now(); };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
  new MutationObserver((_, observer) => {
    if (document.querySelector('#app:not([data-first-page]) tr[data-paper]') === null) return;
    window.load.ready = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

/** How long a page is watched after its rows are there, in milliseconds. */
const rest = 700;

const loadSchema = z.object({ painted: z.number(), ready: z.number(), shift: z.number() });

/** Opens an address in one fresh browser profile after the other, with nothing in the cache. */
export async function measureLoad(browser: Browser, address: string, loads: number): Promise<LoadTimes> {
  const times: z.infer<typeof loadSchema>[] = [];
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(address);
    await page.locator('#app:not([data-first-page]) tr[data-paper]').first().waitFor();
    await page.waitForTimeout(rest);
    times.push(loadSchema.parse(await page.evaluate('window.load')));
    await context.close();
  }
  return {
    painted: times.map(({ painted }) => painted),
    ready: times.map(({ ready }) => ready),
    shift: Math.max(...times.map(({ shift }) => shift)),
  };
}
