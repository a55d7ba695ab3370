import { axeFindings, axeOnColours } from './checks/axe.ts';
import { alikeInForcedColours } from './checks/forced-colours.ts';
import { faintParts, faintRings } from './checks/non-text-contrast.ts';
import { tooWide } from './checks/reflow.ts';
import { smallTargets } from './checks/target-size.ts';
import { cutBySpacing } from './checks/text-spacing.ts';
import { showTheme, themes } from './checks/themes.ts';
import { expect, test } from './quiet-page.ts';
import { mainStates, otherStates, phone } from './states.ts';

// Each state is checked once in the usual run, at the first of its widths; the other widths come with all tests.
for (const { name, widths, reach } of [...mainStates, ...otherStates]) {
  for (const [place, width] of widths.entries()) {
    test(`${name} at ${width} px is accessible`, { tag: place === 0 ? [] : '@full' }, async ({ page }) => {
      const finds = (what: string, look: () => Promise<readonly string[]>) =>
        test.step(what, async () => expect.soft(await look(), what).toEqual([]));
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await reach(page);
      await finds('axe finds nothing', () => axeFindings(page));
      await finds('what can be pressed is large enough', () => smallTargets(page));
      await finds('what is chosen is seen in forced colours', () => alikeInForcedColours(page));
      await finds('words that stand apart are not cut', () => cutBySpacing(page));
      for (const theme of themes) {
        await showTheme(page, theme);
        // The other theme has the same elements in other colours.
        if (theme === 'dark') await finds('axe finds nothing in the colours of the dark theme', () => axeOnColours(page));
        await finds(`borders and icons are seen, ${theme}`, () => faintParts(page));
        await finds(`the focus is seen, ${theme}`, () => faintRings(page));
      }
      // A window of 720 px at 200 % needs less than this.
      if (widths.includes(phone)) await finds('nothing is too wide at 320 px', () => tooWide(page));
    });
  }
}
