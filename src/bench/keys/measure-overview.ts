import type { Page } from '@playwright/test';
import { z } from 'zod/mini';

/** Until nothing of what came before is under way any more, in milliseconds. */
const rest = 400;

/** How often the overview is opened. */
const openings = 8;

/**
 * Runs in the page: notes for every key the time from the event to the first frame painted after it, which shows the overview since that is
 * drawn within the event. A message that is sent in a frame arrives when that frame is painted.
 */
const watch = `(() => {
  const seen = (window.overviewTimes = []);
  addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => seen.push(performance.now() - timeStamp);
    port2.postMessage(null);
  }), true);
})()`;

/** Opens the overview of all papers by its key, again and again, and measures each time until it is painted. Its code is there already: it is fetched once. */
export async function measureOverview(page: Page): Promise<number[]> {
  const wayBack = page.getByRole('link', { name: /^Show these/u });
  await page.locator('#papers').focus();
  await page.keyboard.press('o');
  await wayBack.waitFor();
  await page.keyboard.press('o');
  await page.evaluate(watch);
  for (let opening = 0; opening < openings; opening += 1) {
    await page.locator('table a[data-title]').first().waitFor();
    await page.waitForTimeout(rest);
    await page.keyboard.press('o');
    await wayBack.waitFor();
    await page.waitForTimeout(rest);
    await page.keyboard.press('o');
  }
  const times = z.array(z.number()).parse(await page.evaluate('window.overviewTimes'));
  return times.filter((_, press) => press % 2 === 0);
}
