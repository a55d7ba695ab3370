import type { Page } from '@playwright/test';
import { z } from 'zod/mini';
import * as paletteMessages from '../../../messages/palette.ts';

/** Measurements of typing, clicking and scrolling in a page, in milliseconds. */
export interface KeyTimes {
  /** From the first keystroke to the first search result. */
  readonly ready: number;
  /** From each keystroke to the frame that shows its rows. */
  readonly keys: readonly number[];
  /** Processor time of the page's main thread per keystroke, for each query: that of its rows drawn later included. */
  readonly work: readonly number[];
  /** From the key that empties the query to the frame that shows all rows that are in sight. */
  readonly emptied: readonly number[];
  /** The cumulative layout shift (CLS) meanwhile. */
  readonly shift: number;
  /** From each keystroke in the palette to the frame that shows its suggestions. */
  readonly suggestions: readonly number[];
  /** The longest task while typing in the palette; 0 if none took 50 ms. */
  readonly longestPaletteTask: number;
  /** From each click on a facet value to its rows. */
  readonly ticks: readonly number[];
  /** The longest task while typing in the search box; 0 if none took 50 ms. */
  readonly longestTask: number;
  /** Between frames while the table scrolls. */
  readonly frames: readonly number[];
}

/** Between two keystrokes, in milliseconds: faster than most people type. */
const keyDelay = 90;
/** Pause for earlier work to finish, in milliseconds. */
const settleDelay = 1_000;

/**
 * Runs in the page. Records, for every keystroke and click, the time from the event to the next painted
 * frame, which shows the rows because they are rendered within the event; also records the longest task. A
 * message posted in a frame arrives after it is painted.
 */
const watch = `(() => {
  const seen = (window.times = { keys: [], emptied: [], ticks: [], longest: 0, shift: 0 });
  const record = (list, { timeStamp }) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => list.push(performance.now() - timeStamp);
    port2.postMessage(null);
  });
  addEventListener('keydown', (event) => {
    if (event.key.length === 1 && !event.ctrlKey) record(seen.keys, event);
    if (event.key === 'Backspace') record(seen.emptied, event);
  }, true);
  addEventListener('click', (event) => record(seen.ticks, event), true);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift' });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
})()`;

const scrollFrames = `new Promise((done) => {
  const scroller = document.querySelector('table').parentElement;
  const gaps = [];
  let last = performance.now();
  const step = (now) => {
    gaps.push(now - last);
    last = now;
    scroller.scrollBy(0, 120);
    if (gaps.length < 240) requestAnimationFrame(step);
    else done(gaps.slice(2));
  };
  requestAnimationFrame(step);
})`;

const timesSchema = z.object({
  keys: z.array(z.number()),
  emptied: z.array(z.number()),
  ticks: z.array(z.number()),
  longest: z.number(),
  shift: z.number(),
});

/** Types queries, ticks facet values and scrolls in a page that shows a list. Returns the measured times. */
export async function measureKeys(page: Page, queries: readonly string[]): Promise<KeyTimes> {
  const begun = performance.now();
  const box = page.getByRole('combobox', { name: 'Search the papers' });
  await box.pressSequentially('a');
  await page.locator('#papers').filter({ hasNotText: 'Preparing' }).waitFor();
  const ready = performance.now() - begun;
  await box.fill('');
  await page.waitForTimeout(settleDelay);
  await page.evaluate(watch);
  const processor = await processorTimes(page);
  const work: number[] = [];
  for (const query of queries) {
    const before = await processor();
    await box.pressSequentially(query, { delay: keyDelay });
    await page
      .locator('#papers')
      .filter({ hasText: `matching “${query}”` })
      .waitFor();
    await box.press('Control+a');
    await box.press('Backspace');
    await page.waitForTimeout(settleDelay);
    work.push(((await processor()) - before) / (query.length + 1));
  }
  const { longest, keys, emptied, shift } = timesSchema.parse(await page.evaluate('window.times'));
  const { suggestions, longestPaletteTask } = await measurePalette(page, queries);
  for (const facet of ['Venue', 'Topic']) {
    const values = page.getByRole('group', { name: facet }).getByRole('checkbox');
    for (const index of [0, 1, 2, 0, 1, 2]) {
      await values.nth(index).click();
      await page.waitForTimeout(keyDelay);
    }
  }
  const { ticks } = timesSchema.parse(await page.evaluate('window.times'));
  const frames = z.array(z.number()).parse(await page.evaluate(scrollFrames));
  return {
    ready,
    keys,
    work,
    emptied,
    shift,
    suggestions,
    longestPaletteTask,
    ticks,
    longestTask: longest,
    frames,
  };
}

/** Returns a function that says how much processor time the page's main thread has used, in milliseconds. */
async function processorTimes(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
}

/** Types queries into the palette, then closes it. */
async function measurePalette(
  page: Page,
  queries: readonly string[],
): Promise<Pick<KeyTimes, 'suggestions' | 'longestPaletteTask'>> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Go to' });
  const box = palette.getByRole('combobox');
  await box.waitFor();
  await page.waitForTimeout(settleDelay);
  await page.evaluate('window.times.keys.length = window.times.longest = 0');
  for (const query of queries) {
    await box.pressSequentially(query, { delay: keyDelay });
    await palette.getByRole('option').or(palette.getByText(paletteMessages.nothing)).first().waitFor();
    await box.fill('');
    await page.waitForTimeout(keyDelay);
  }
  const { keys, longest } = timesSchema.parse(await page.evaluate('window.times'));
  await page.keyboard.press('Escape');
  return { suggestions: keys, longestPaletteTask: longest };
}
