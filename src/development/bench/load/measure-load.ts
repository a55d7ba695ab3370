import type { Browser } from '@playwright/test';
import { z } from 'zod/mini';

/** Measurements of first visits, in milliseconds since navigation. */
export interface LoadTimes {
  /** Until the first rows were painted, per visit. */
  readonly painted: readonly number[];
  /** Until the app's own table replaced the static page, per visit. */
  readonly ready: readonly number[];
  /** The largest cumulative layout shift (CLS) of a visit. */
  readonly shift: number;
}

/**
 * Runs in the page before anything else. Waits for a frame in which the HTML's first rows are parsed, and
 * records when it is painted.
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
    if (document.querySelector('#app:not([data-static-page]) tr[data-paper]') === null) return;
    window.load.ready = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

/** How long layout shifts are recorded after the rows have loaded, in milliseconds. */
const settleDelay = 700;

const loadSchema = z.object({ painted: z.number(), ready: z.number(), shift: z.number() });

/** Opens a URL several times, each in a fresh browser profile with an empty cache. */
export async function measureLoad(browser: Browser, address: string, loads: number): Promise<LoadTimes> {
  const times: z.infer<typeof loadSchema>[] = [];
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(address);
    await page.locator('#app:not([data-static-page]) tr[data-paper]').first().waitFor();
    await page.waitForTimeout(settleDelay);
    times.push(loadSchema.parse(await page.evaluate('window.load')));
    await context.close();
  }
  return {
    painted: times.map(({ painted }) => painted),
    ready: times.map(({ ready }) => ready),
    shift: Math.max(...times.map(({ shift }) => shift)),
  };
}
