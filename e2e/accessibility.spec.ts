import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from './quiet-page.ts';

interface State {
  readonly name: string;
  readonly address: string;
  /** The widths at which the state exists. */
  readonly widths: readonly number[];
  /** What the reader does there; none when the address shows it. */
  readonly act?: (page: Page) => Promise<void>;
}

const phone = 390;
const laptop = 1440;
const all = [phone, laptop];

const states: readonly State[] = [
  { name: 'first load', address: '/', widths: all },
  { name: 'a query', address: '/?q=gpu', widths: all },
  { name: 'filters', address: '/?venue=OSDI&has=code&year=2018-2024', widths: all },
  { name: 'no result', address: '/?q=nothinglikethis', widths: all },
  {
    name: 'a paper with notes',
    address: '/?paper=microsecond-scale-preemption-for-concurrent-gpu-accelerated-dnn-inferences',
    widths: all,
  },
  {
    name: 'words that complete',
    address: '/',
    widths: all,
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Search the papers' }).pressSequentially('venue:o');
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('listbox', { name: 'Ways to go on' }).getByRole('option', { selected: true })).toBeVisible();
    },
  },
  {
    name: 'the drawer with the filters',
    address: '/?venue=OSDI',
    widths: [phone],
    act: (page) => page.getByRole('button', { name: /Filters/u }).click(),
  },
  {
    name: 'the choice of columns',
    address: '/',
    widths: [laptop],
    act: async (page) => {
      await page.getByRole('button', { name: 'Columns' }).click();
      await expect(page.getByRole('checkbox', { name: 'Author' })).toBeVisible();
    },
  },
];

for (const { name, address, widths, act } of states) {
  for (const width of widths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name} at ${width} px, ${colorScheme}: axe finds nothing`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await act?.(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      });
    }
  }
}

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const { address } of states) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  }
});
