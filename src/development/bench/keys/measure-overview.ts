import type { Page } from '@playwright/test';
import { z } from 'zod/mini';

/** Pause for earlier work to finish, in milliseconds. */
const settleDelay = 400;

/** How many times the overview is opened. */
const openings = 8;

/**
 * Runs in the page. Records, for every keystroke, the time from the event to the next painted frame, which
 * shows the overview because it is rendered within the event. A message posted in a frame arrives after it is
 * painted.
 */
const watch = `(() => {
  const seen = (window.overviewTimes = []);
  addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => seen.push(performance.now() - timeStamp);
    port2.postMessage(null);
  }), true);
})()`;

/**
 * Opens the overview of all papers repeatedly with its shortcut. Returns the times until it is painted, in
 * milliseconds. Its code is loaded before the first measurement.
 */
export async function measureOverview(page: Page): Promise<number[]> {
  const chart = page.getByRole('region', { name: 'Papers per year' });
  await page.locator('#papers').focus();
  await page.keyboard.press('o');
  await chart.waitFor();
  await page.keyboard.press('o');
  await page.evaluate(watch);
  for (let opening = 0; opening < openings; opening += 1) {
    await page.locator('table a[data-title]').first().waitFor();
    await page.waitForTimeout(settleDelay);
    await page.keyboard.press('o');
    await chart.waitFor();
    await page.waitForTimeout(settleDelay);
    await page.keyboard.press('o');
  }
  const times = z.array(z.number()).parse(await page.evaluate('window.overviewTimes'));
  return times.filter((_, press) => press % 2 === 0);
}
