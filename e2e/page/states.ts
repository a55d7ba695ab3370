import { expect, type Page } from '@playwright/test';

/** A state of the page worth checking, and how to reach it. */
export interface State {
  readonly name: string;
  /** The widths at which to check it. */
  readonly widths: readonly number[];
  readonly reach: (page: Page) => Promise<void>;
}

export const phone = 390;
export const laptop = 1440;
const bothWidths = [laptop, phone];

const notedPaper = 'microsecond-scale-preemption-for-concurrent-gpu-accelerated-dnn-inferences';
const paella = 'paella-low-latency-model-serving-with-software-defined-gpu-scheduling';
const dataset = '**/assets/dataset-*.json';

const titles = (page: Page) => page.locator('table a[data-title]');
const panel = (page: Page) => page.locator('[data-panel]');
const palette = (page: Page) => page.getByRole('dialog', { name: 'Go to' });

/** The main states, shown by all screenshots and checks. */
export const mainStates: readonly State[] = [
  { name: 'first load', widths: bothWidths, reach: (page) => openList(page, '/') },
  { name: 'query', widths: bothWidths, reach: (page) => openList(page, '/?q=gpu+sharing') },
  {
    name: 'filtered',
    widths: bothWidths,
    reach: (page) => openList(page, '/?venue=OSDI&venue=SOSP&year=2020-2024&has=code'),
  },
  {
    name: 'panel with a long note',
    widths: bothWidths,
    reach: async (page) => {
      await openList(page, `/?venue=OSDI&paper=${notedPaper}`);
      await expect(
        panel(page)
          .locator('#notes')
          .or(panel(page).getByText('Notes', { exact: true }))
          .first(),
      ).toBeVisible();
    },
  },
  {
    name: 'overview',
    widths: bothWidths,
    reach: async (page) => {
      await page.goto('/?has=code&show=overview');
      await expect(page.getByRole('region', { name: 'Coverage' })).toBeVisible();
    },
  },
  {
    name: 'palette',
    widths: bothWidths,
    reach: async (page) => {
      await openPalette(page);
      await page.keyboard.type('osdi');
      await page.keyboard.press('ArrowDown');
      await expect(palette(page).getByRole('group', { name: 'Filters' })).toBeVisible();
    },
  },
  {
    name: 'zero results',
    widths: bothWidths,
    reach: async (page) => {
      await page.goto('/?venue=OSDI&q=that+gpu+paper+since+2021+about+zebras');
      await expect(page.getByText('No papers match')).toBeVisible();
    },
  },
  {
    name: 'library',
    widths: bothWidths,
    reach: async (page) => {
      await openList(page, '/?venue=SOSP');
      await titles(page).first().focus();
      await page.keyboard.press('s');
      await page.getByRole('button', { name: 'Save view' }).click();
      await expect(page.getByLabel('Name of the saved view')).toBeFocused();
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Your library' }).click();
      await expect(page.getByRole('link', { name: 'Starred 1' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'SOSP' })).toBeVisible();
    },
  },
  {
    name: 'list page',
    widths: bothWidths,
    reach: (page) => openPage(page, 'paper-list/systems-for-ml/model-serving.md'),
  },
  {
    name: 'loading',
    widths: bothWidths,
    reach: async (page) => {
      await page.route(dataset, () => {});
      await page.goto('/?venue=OSDI');
      await expect(page.getByText('Loading the papers…')).toBeVisible();
    },
  },
  {
    name: 'error',
    widths: bothWidths,
    reach: async (page) => {
      await page.route(dataset, (route) => route.fulfill({ body: '{' }));
      // The static page stays.
      await page.goto('/?venue=OSDI', { waitUntil: 'commit' });
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'drawer',
    widths: [phone],
    // On wide screens the filters are always visible.
    reach: async (page) => {
      await openList(page, '/?venue=OSDI');
      const filters = page.getByRole('button', { name: 'Filters' });
      if (await filters.isVisible()) await filters.click();
    },
  },
];

/** States with something else open or changed by the reader. */
export const otherStates: readonly State[] = [
  {
    name: 'completions',
    widths: bothWidths,
    reach: async (page) => {
      await openList(page, '/?venue=SOSP');
      await page.getByRole('combobox', { name: 'Search the papers' }).pressSequentially('venue:o');
      // The typed text may arrive before the suggestions.
      await expect(
        page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first(),
      ).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(
        page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option', { selected: true }),
      ).toBeVisible();
    },
  },
  {
    name: 'empty palette',
    widths: bothWidths,
    reach: openPalette,
  },
  {
    name: 'columns and compact rows',
    widths: [laptop],
    reach: async (page) => {
      await openList(page, '/?venue=SOSP&cols=venue,links,author,award,year');
      await page.getByRole('button', { name: 'Columns' }).click();
      await page.getByRole('radio', { name: 'Compact' }).check();
    },
  },
  {
    name: 'keys',
    widths: bothWidths,
    reach: async (page) => {
      await openList(page, '/?venue=SOSP');
      await page.keyboard.press('?');
      await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
    },
  },
  {
    name: 'export',
    widths: bothWidths,
    reach: async (page) => {
      await openList(page, '/?venue=SOSP');
      await page.getByRole('button', { name: 'Export' }).click();
      await expect(page.getByRole('button', { name: 'CSV' })).toBeVisible();
    },
  },
  {
    name: 'selected rows',
    widths: bothWidths,
    reach: async (page) => {
      await openList(page, '/?venue=SOSP');
      await titles(page).first().focus();
      await page.keyboard.press('x');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('s');
      await expect(page.getByText('2 papers selected', { exact: true }).first()).toBeVisible();
    },
  },
  {
    name: 'reading list',
    widths: bothWidths,
    reach: async (page) => {
      await page.goto(`/#list=${paella},gone&name=For+Monday&lines=Read+this+first`);
      await expect(page.getByRole('button', { name: 'Star all' })).toBeVisible();
    },
  },
  {
    name: 'panel with record and citation',
    widths: bothWidths,
    reach: async (page) => {
      await openList(page, `/?venue=SOSP&paper=${paella}`);
      await panel(page).getByRole('button', { name: 'Star' }).click();
      await panel(page).getByRole('button', { name: 'Reading' }).click();
      await panel(page).getByRole('button', { name: 'Tags, note' }).click();
      await panel(page).getByLabel('Add a tag of your own').fill('thesis');
      await page.keyboard.press('Enter');
      await panel(page).getByRole('button', { name: 'Cite' }).click();
      await expect(panel(page).getByRole('button', { name: 'Copy' })).toBeVisible();
      await expect(panel(page).getByRole('button', { name: 'Remove tag thesis' })).toBeVisible();
    },
  },
  {
    name: 'pages',
    widths: bothWidths,
    reach: async (page) => {
      await openPage(page, 'paper-list/systems-for-ml/model-serving.md');
      await page.getByRole('button', { name: 'Pages', exact: true }).click();
      await expect(page.getByRole('dialog').getByRole('link', { name: 'GPU Sharing' })).toBeVisible();
    },
  },
  {
    name: 'note page',
    widths: bothWidths,
    reach: (page) => openPage(page, 'reading-notes/conference/osdi-2022/reef.md'),
  },
  {
    name: 'list page with a paper',
    widths: [laptop],
    reach: async (page) => {
      await openPage(page, 'paper-list/systems-for-ml/model-serving.md');
      await page
        .getByRole('article')
        .getByRole('link', { name: /^Usher/u })
        .click();
      await expect(panel(page).getByText('In the list', { exact: true })).toBeVisible();
    },
  },
  {
    name: 'hint above the rows',
    widths: bothWidths,
    reach: async (page) => {
      await openList(page, '/?topic=Systems+for+ML+%3E+Model+Serving');
      await expect(page.getByRole('main').getByRole('note')).toBeVisible();
    },
  },
];

async function openList(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#app[data-static-page]')).toHaveCount(0);
  // On a phone the rows may be covered, but are in the page.
  await expect(titles(page).first()).toBeAttached();
}

async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(`/?page=${path}`);
  await expect(page.getByRole('main').getByRole('article').getByRole('heading', { level: 2 })).toBeVisible();
}

async function openPalette(page: Page): Promise<void> {
  await openList(page, '/?venue=SOSP');
  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
}
