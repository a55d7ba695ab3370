import { axeFindings } from './checks/axe.ts';
import { showTheme, themes } from './checks/themes.ts';
import { expect, type Page, test } from './page/fixtures.ts';
import { type ServedList, serveList } from './page/serve-list.ts';

/** A made-up list with a note page that contains everything a note page may contain. */
const queueList = new URL('../src/testing/queue-list', import.meta.url).pathname;
const repository = 'https://github.com/ada/queues/tree/main/docs';
const fairQueues = '?paper=fair-queues-at-scale';

test.describe('a note page in the panel', () => {
  let list: ServedList;
  test.beforeAll(async () => {
    list = await serveList(queueList, '--repository', repository);
  });
  test.afterAll(() => list.close());

  test('is published with images and source links, and without axe violations in either theme', async ({
    page,
  }) => {
    await page.goto(list.address + fairQueues);
    const panel = page.getByRole('complementary', { name: 'Paper' });
    await panel.getByText('Who it is for', { exact: true }).click();
    await expectNoViolations(page, '#panel');
    const lines = panel.getByRole('link', { name: 'Source of README.md, line 3' });
    await expect(lines).toHaveAttribute(
      'href',
      'https://github.com/ada/queues/blob/main/docs/README.md?plain=1#L3-L3',
    );
    const edit = panel.getByRole('link', { name: 'Edit README.md' });
    await expect(edit).toHaveAttribute('href', 'https://github.com/ada/queues/edit/main/docs/README.md');
    await panel.getByRole('button', { name: 'Enlarge The third server asks its neighbour' }).click();
    const image = page.getByRole('dialog').getByRole('img');
    await expect
      .poll(() => image.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    expect(await axeFindings(page, { within: 'dialog[open]' })).toEqual([]);
  });

  for (const width of [390, 1440]) {
    test(`every block of a note at ${width} px has no axe violations in either theme`, {
      tag: '@full',
    }, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(`${list.address}?q=quixotic&paper=fair-queues-at-scale`);
      await expect(page.getByRole('heading', { name: 'Fair Queues at Scale' })).toBeVisible();
      await page.getByText('Contents', { exact: true }).click();
      await page.getByText('Who it is for', { exact: true }).click();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Enlarge Four servers in a line' }).click();
      await expectNoViolations(page);
    });
  }
});

/** Runs axe on the page, or a part of it, in both themes. */
async function expectNoViolations(page: Page, part?: string): Promise<void> {
  for (const theme of themes) {
    await showTheme(page, theme);
    expect(await axeFindings(page, part === undefined ? {} : { within: part }), theme).toEqual([]);
  }
}
