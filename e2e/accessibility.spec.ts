import { axeFindings } from './checks/axe.ts';
import { alikeInForcedColours } from './checks/forced-colours.ts';
import { faintParts, faintRings } from './checks/non-text-contrast.ts';
import { tooWide } from './checks/reflow.ts';
import { smallTargets } from './checks/target-size.ts';
import { cutBySpacing } from './checks/text-spacing.ts';
import { showTheme, themes } from './checks/themes.ts';
import { expect, type Page, test } from './quiet-page.ts';
import { mainStates, otherStates, phone } from './states.ts';

const states = [...mainStates, ...otherStates];
/** Each state is checked once in the usual run, at the first of its widths; the others come with all tests. */
const usual = (place: number) => place === 0;
/** The state in which axe looks at the filters: they are the same in all others, and most of the page's elements. */
const withFilters = 'filtered';

const finds = (what: string, look: () => Promise<readonly string[]>) =>
  test.step(what, async () => expect.soft(await look(), what).toEqual([]));

async function show(page: Page, width: number, reach: (page: Page) => Promise<void>): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await reach(page);
}

for (const { name, widths, reach } of states) {
  for (const [place, width] of widths.entries()) {
    test(`${name} at ${width} px is accessible`, { tag: usual(place) ? [] : '@full' }, async ({ page }) => {
      await show(page, width, reach);
      await finds('axe finds nothing', () =>
        axeFindings(page, name === withFilters ? {} : { without: '#facets' }),
      );
      await finds('what can be pressed is large enough', () => smallTargets(page));
      await finds('what is chosen is seen in forced colours', () => alikeInForcedColours(page));
      await finds('words that stand apart are not cut', () => cutBySpacing(page));
      for (const theme of themes) {
        await showTheme(page, theme);
        await finds(`borders and icons are seen, ${theme}`, () => faintParts(page));
        await finds(`the focus is seen, ${theme}`, () => faintRings(page));
      }
      // A window of 720 px at 200 % needs less than this.
      if (widths.includes(phone)) await finds('nothing is too wide at 320 px', () => tooWide(page));
    });
  }

  // The colours of both themes are held against each other in a unit test; here they are seen where they stand.
  for (const width of widths) {
    test(`${name} at ${width} px is accessible in the dark theme`, { tag: '@full' }, async ({ page }) => {
      await show(page, width, reach);
      await showTheme(page, 'dark');
      await finds('axe finds nothing', () => axeFindings(page));
    });
  }
}
