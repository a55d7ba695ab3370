import { axeFindings } from './checks/axe.ts';
import { indistinctInForcedColours } from './checks/forced-colours.ts';
import { lowContrastFocusRings, lowContrastParts } from './checks/non-text-contrast.ts';
import { overflowing } from './checks/reflow.ts';
import { expectReviewedTrees, partsOfStates } from './checks/reviewed-trees.ts';
import { smallTargets } from './checks/target-size.ts';
import { clippedBySpacing } from './checks/text-spacing.ts';
import { showTheme, themes } from './checks/themes.ts';
import { expect, type Page, test } from './page/fixtures.ts';
import { mainStates, otherStates, phone } from './page/states.ts';

const states = [...mainStates, ...otherStates];
/** The usual run checks each state at the first of its widths; the full run checks all widths. */
const inUsualRun = (index: number) => index === 0;
/**
 * In the light theme, axe checks the filters and all rows in this state only: they are most of the page, and
 * alike in every state.
 */
const wholePage = 'filtered';
const repeated = '#facets, tbody tr:nth-child(n + 6)';

const expectNone = (label: string, check: () => Promise<readonly string[]>) =>
  test.step(label, async () => expect.soft(await check(), label).toEqual([]));

async function show(page: Page, width: number, reach: (page: Page) => Promise<void>): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await reach(page);
}

for (const { name, widths, reach } of states) {
  for (const [index, width] of widths.entries()) {
    test(`${name} at ${width} px is accessible`, { tag: inUsualRun(index) ? [] : '@full' }, async ({
      page,
    }) => {
      await show(page, width, reach);
      if (index === 0) await expectReviewedTrees(page, partsOfStates[name] ?? {});
      await expectNone('axe finds no violations', () =>
        axeFindings(page, name === wholePage ? {} : { without: repeated }),
      );
      await expectNone('targets are large enough', () => smallTargets(page));
      await expectNone('states are visible in forced colours', () => indistinctInForcedColours(page));
      await expectNone('text spacing clips no text', () => clippedBySpacing(page));
      for (const theme of themes) {
        await showTheme(page, theme);
        await expectNone(`borders and icons have enough contrast, ${theme}`, () => lowContrastParts(page));
        await expectNone(`focus rings have enough contrast, ${theme}`, () => lowContrastFocusRings(page));
      }
      // This also covers a window of 720 px at 200 % zoom.
      if (!widths.includes(phone)) return;
      // The tooltip of what was focused last would stand where the window ends no longer.
      await page.evaluate(
        () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
      );
      await expectNone('nothing overflows at 320 px', () => overflowing(page));
    });
  }

  // A unit test checks the colours of both themes; this checks them where they are used.
  for (const width of widths) {
    test(`${name} at ${width} px is accessible in the dark theme`, { tag: '@full' }, async ({ page }) => {
      await show(page, width, reach);
      await showTheme(page, 'dark');
      await expectNone('axe finds no violations', () => axeFindings(page));
    });
  }
}
