import { axeFindings } from './checks/axe.ts';
import { showTheme, themes } from './checks/themes.ts';
import { expect, type Page, test } from './quiet-page.ts';
import { type ServedList, serveList } from './serve-list.ts';

/** An invented list with a note page that holds everything a note page may hold. */
const inventedList = new URL('notes-list', import.meta.url).pathname;
const fairQueues = '?paper=fair-queues-at-scale';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Paper' });
const isInSight = (page: Page, name: string) => expect(panel(page).getByRole('heading', { name, exact: true }).first()).toBeInViewport();

test.describe('a note page in the panel', () => {
  let list: ServedList;
  test.beforeAll(async () => {
    list = await serveList(inventedList);
  });
  test.afterAll(() => list.close());

  test('a picture opens as large as the window, by mouse and by keyboard, and closes back into the note', async ({ page }) => {
    await page.goto(list.address + fairQueues);
    const picture = panel(page).getByRole('button', { name: 'Enlarge The third server asks its neighbour' });
    const large = page.getByRole('dialog', { name: 'The third server asks its neighbour' });
    const small = (await picture.boundingBox())?.width ?? 0;
    await picture.click();
    await expect(large.getByRole('img')).toBeVisible();
    expect((await large.getByRole('img').boundingBox())?.width).toBeGreaterThan(small * 2);
    await expect(large).toContainText('The third server asks its neighbour');
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await expect(large).toBeHidden();
    await expect(picture).toBeFocused();
    await expect(page).toHaveURL(/paper=fair-queues-at-scale/u);

    await page.keyboard.press('Enter');
    await large.getByRole('button', { name: 'Close' }).click();
    await expect(picture).toBeFocused();
    await picture.click();
    await large.getByRole('img').click();
    await expect(large).toBeHidden();
  });

  test('a picture inside a link leads where the link leads', async ({ page }) => {
    await page.goto(list.address + fairQueues);
    const link = panel(page).getByRole('link', { name: 'Four servers that lead elsewhere' });
    await expect(link).toHaveAttribute('href', 'https://example.org/servers');
    await expect(link.getByRole('button')).toHaveCount(0);
  });

  test('the contents lead to each heading, also to the second of two with one name', async ({ page }) => {
    await page.goto(list.address + fairQueues);
    const contents = panel(page).getByRole('navigation', { name: 'Contents of the notes' });
    await expect(contents).toBeHidden();
    await panel(page).getByText('Contents', { exact: true }).click();
    await contents.getByRole('link', { name: 'Results' }).last().click();
    await expect(panel(page).getByRole('heading', { name: 'Results' }).last()).toBeFocused();
    await expect(panel(page).getByRole('heading', { name: 'Results' }).last()).toBeInViewport();
    await contents.getByRole('link', { name: 'Results' }).first().click();
    await expect(panel(page).getByRole('heading', { name: 'Results' }).first()).toBeFocused();
    await panel(page).getByRole('link', { name: 'its own heading' }).click();
    await expect(panel(page).getByRole('heading', { name: 'Results' }).last()).toBeFocused();
  });

  test('a search hit in the notes is told at the top, and a press leads to one place after the other', async ({ page }) => {
    await page.goto(`${list.address}?q=quixotic`);
    await page.getByRole('link', { name: 'Fair Queues at Scale', exact: true }).click();
    await expect(panel(page)).toContainText('2 places match “quixotic”');
    expect(await panel(page).evaluate((element) => element.scrollTop)).toBe(0);
    const places = panel(page).locator('mark', { hasText: 'quixotic' });
    await panel(page).getByRole('button', { name: 'Go to the first' }).click();
    await expect(panel(page)).toContainText('Place 1 of 2');
    await expect(places.first()).toBeFocused();
    await expect(places.first()).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(places.last()).toBeFocused();
    await page.keyboard.press('Shift+Enter');
    await expect(places.first()).toBeFocused();
  });

  test('what the title shows needs no line above the notes, and is marked in them', async ({ page }) => {
    await page.goto(`${list.address}?q=fair&paper=fair-queues-at-scale`);
    await expect(panel(page).locator('mark', { hasText: 'fair' }).first()).toBeVisible();
    await expect(panel(page)).not.toContainText(/places? match/u);
  });

  test('a link to another note opens its paper, at the heading that it names', async ({ page }) => {
    await page.goto(`${list.address}?paper=patient-queues-for-hasty-readers`);
    await panel(page).getByRole('link', { name: 'the results of Fair Queues' }).click();
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Fair Queues at Scale');
    await expect(panel(page).getByRole('heading', { name: 'Results' }).first()).toBeFocused();
    await isInSight(page, 'Results');
    await page.goBack();
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Patient Queues for Hasty Readers');
  });

  test('one page serves each paper that links to it as its notes', async ({ page }) => {
    for (const [id, title] of [
      ['queues-in-pairs', 'Queues in Pairs'],
      ['pairs-of-queues', 'Pairs of Queues'],
    ]) {
      await page.goto(`${list.address}?paper=${id}`);
      await expect(panel(page)).toContainText('Both papers are about queues that share one server');
      await panel(page).getByRole('link', { name: 'Notes', exact: true }).click();
      await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(title ?? '');
    }
    await page.goto(list.address);
    await expect(page.getByRole('heading', { level: 2, name: /papers/u })).toContainText('4 papers');
  });

  test("GitBook's blocks are shown for what they are", async ({ page }) => {
    await page.goto(list.address + fairQueues);
    await expect(panel(page).getByRole('note')).toContainText('Warning');
    await expect(panel(page).getByRole('figure').filter({ hasText: 'serve.ts' })).toContainText('export function serve');
    await expect(panel(page).getByRole('listitem').filter({ hasText: 'Who comes first does not matter' })).toHaveText(
      'Patient QueuesWho comes first does not matter',
    );
    await expect(panel(page).getByText('☑ Read it')).toBeVisible();
    await panel(page).locator('#notes').getByRole('link', { name: 'Patient Queues for Hasty Readers' }).click();
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Patient Queues for Hasty Readers');
  });

  test('formulas are set, and one that is wider than the panel scrolls on its own', async ({ page }) => {
    await page.goto(list.address + fairQueues);
    await expect(panel(page).locator('math')).toHaveCount(3);
    const { scroll, client } = await panel(page).evaluate((element) => ({ scroll: element.scrollWidth, client: element.clientWidth }));
    expect(scroll).toBeLessThanOrEqual(client);
    const wide = panel(page).locator('[tabindex="0"]:has(math)');
    await wide.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => wide.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });

  for (const width of [390, 1440]) {
    test(`every block of a note at ${width} px: axe finds nothing in either theme`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(`${list.address}?q=quixotic&paper=fair-queues-at-scale`);
      await expect(page.getByRole('heading', { name: 'Fair Queues at Scale' })).toBeVisible();
      await page.getByText('Contents', { exact: true }).click();
      await page.getByText('Who it is for', { exact: true }).click();
      const check = async () => {
        for (const theme of themes) {
          await showTheme(page, theme);
          expect(await axeFindings(page), theme).toEqual([]);
        }
      };
      await check();
      await page.getByRole('button', { name: 'Enlarge Four servers in a line' }).click();
      await check();
    });
  }
});
