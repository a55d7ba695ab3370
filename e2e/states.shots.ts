import { test } from '@playwright/test';
import { mainStates, otherStates } from './page/states.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

/** Time for lazily loaded parts to appear, in milliseconds. */
const lazyPartsDelay = 600;

for (const viewport of sizes) {
  test.describe(() => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });
    for (const { name, reach } of [
      ...mainStates,
      ...otherStates.filter(({ widths }) => widths.includes(viewport.width)),
    ]) {
      test(`${name} at ${viewport.width}`, async ({ page }) => {
        await reach(page);
        await page.evaluate('document.fonts.ready');
        await page.waitForTimeout(lazyPartsDelay);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const path = `.cache/screenshots/${name.replaceAll(' ', '-')}-${viewport.width}-${colorScheme}.png`;
          await page.screenshot({ path, animations: 'disabled' });
        }
      });
    }
  });
}
