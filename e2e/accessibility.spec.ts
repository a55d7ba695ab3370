import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './quiet-page.ts';

const states = [
  ['first load', '/'],
  ['a query', '/?q=gpu'],
  ['filters', '/?venue=OSDI&has=code&year=2018-2024'],
  ['no result', '/?q=nothinglikethis'],
  ['a paper with notes', '/?paper=microsecond-scale-preemption-for-concurrent-gpu-accelerated-dnn-inferences'],
] as const;

for (const width of [390, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, address] of states) {
      test(`${name} at ${width} px, ${colorScheme}: axe finds nothing serious`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
      });
    }
  }
}

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const [, address] of states) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  }
});
