import { axeFindings } from './checks/axe.ts';
import { alikeInForcedColours } from './checks/forced-colours.ts';
import { faintParts, faintRings } from './checks/non-text-contrast.ts';
import { tooWide } from './checks/reflow.ts';
import { smallTargets } from './checks/target-size.ts';
import { cutBySpacing } from './checks/text-spacing.ts';
import { showTheme, themes } from './checks/themes.ts';
import { expect, test } from './quiet-page.ts';
import { mainStates, otherStates, phone } from './states.ts';

for (const { name, widths, reach } of [...mainStates, ...otherStates]) {
  for (const width of widths) {
    test(`${name} at ${width} px is accessible`, async ({ page }) => {
      const finds = (what: string, look: () => Promise<readonly string[]>) =>
        test.step(what, async () => expect.soft(await look(), what).toEqual([]));
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await reach(page);
      for (const theme of themes) {
        await showTheme(page, theme);
        await finds(`axe finds nothing, ${theme}`, () => axeFindings(page));
        await finds(`borders and icons are seen, ${theme}`, () => faintParts(page));
      }
      await finds('what can be pressed is large enough', () => smallTargets(page));
      await finds('what is chosen is seen in forced colours', () => alikeInForcedColours(page));
      await finds('words that stand apart are not cut', () => cutBySpacing(page));
      for (const theme of themes) {
        await showTheme(page, theme);
        await finds(`the focus is seen, ${theme}`, () => faintRings(page));
      }
      // A window of 720 px at 200 % needs less than this.
      if (width === phone) await finds('nothing is too wide at 320 px', () => tooWide(page));
    });
  }
}
