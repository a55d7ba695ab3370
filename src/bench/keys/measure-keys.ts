import type { Page } from '@playwright/test';
import { z } from 'zod/mini';

/** What was measured of typing and scrolling in a page, in milliseconds. */
export interface KeyTimes {
  /** Until the first search was answered. */
  readonly ready: number;
  /** From each key to the frame that shows its rows. */
  readonly keys: readonly number[];
  /** From each key in the palette to the frame that shows what is offered. */
  readonly offers: readonly number[];
  /** The same stretch while keys were pressed there. */
  readonly longestOffer: number;
  /** From each click on a value of a facet to its rows. */
  readonly ticks: readonly number[];
  /** The longest that the page was busy at a stretch while keys were pressed; 0 where that was less than 50. */
  readonly longestTask: number;
  /** Between frames while the table is scrolled. */
  readonly frames: readonly number[];
}

/** Between two keys, in milliseconds: faster than most people type. */
const keyDelay = 90;
/** Until nothing of what came before is under way any more, in milliseconds. */
const rest = 1_000;

/**
 * Runs in the page: notes for every key and click the time from the event to the first frame painted after it, which shows the rows since
 * they are drawn within the event, and how long the page was busy at a stretch. A message that is sent in a frame arrives when that frame is painted.
 */
const watch = `(() => {
  const seen = (window.times = { keys: [], ticks: [], longest: 0 });
  const note = (list) => ({ timeStamp }) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => list.push(performance.now() - timeStamp);
    port2.postMessage(null);
  });
  addEventListener('keydown', note(seen.keys), true);
  addEventListener('click', note(seen.ticks), true);
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

const timesSchema = z.object({ keys: z.array(z.number()), ticks: z.array(z.number()), longest: z.number() });

/** Types queries key by key, ticks values of facets and scrolls, in a page that shows a list, and measures what the reader waits for. */
export async function measureKeys(page: Page, queries: readonly string[]): Promise<KeyTimes> {
  const begun = performance.now();
  const box = page.getByRole('combobox', { name: 'Search the papers' });
  await box.pressSequentially('a');
  await page.locator('#papers').filter({ hasNotText: 'Preparing' }).waitFor();
  const ready = performance.now() - begun;
  await box.fill('');
  await page.waitForTimeout(rest);
  await page.evaluate(watch);
  for (const query of queries) {
    await box.pressSequentially(query, { delay: keyDelay });
    await page
      .locator('#papers')
      .filter({ hasText: `matching “${query}”` })
      .waitFor();
    await box.fill('');
    await page.waitForTimeout(keyDelay);
  }
  const { longest, keys } = timesSchema.parse(await page.evaluate('window.times'));
  const { offers, longestOffer } = await measurePalette(page, queries);
  for (const facet of ['Venue', 'Links']) {
    const values = page.getByRole('group', { name: facet }).getByRole('checkbox');
    for (const place of [0, 1, 2, 0, 1, 2]) {
      await values.nth(place).click();
      await page.waitForTimeout(keyDelay);
    }
  }
  const { ticks } = timesSchema.parse(await page.evaluate('window.times'));
  const frames = z.array(z.number()).parse(await page.evaluate(scrollFrames));
  return { ready, keys, offers, longestOffer, ticks, longestTask: longest, frames };
}

/** Types queries into the palette, and leaves it. */
async function measurePalette(
  page: Page,
  queries: readonly string[],
): Promise<Pick<KeyTimes, 'offers' | 'longestOffer'>> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Go to' });
  const box = palette.getByRole('combobox');
  await box.waitFor();
  await page.waitForTimeout(rest);
  await page.evaluate('window.times.keys.length = window.times.longest = 0');
  for (const query of queries) {
    await box.pressSequentially(query, { delay: keyDelay });
    await palette.getByRole('option').first().waitFor();
    await box.fill('');
    await page.waitForTimeout(keyDelay);
  }
  const { keys, longest } = timesSchema.parse(await page.evaluate('window.times'));
  await page.keyboard.press('Escape');
  return { offers: keys, longestOffer: longest };
}
