import { type Page, test } from '@playwright/test';

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const noted = 'microsecond-scale-preemption-for-concurrent-gpu-accelerated-dnn-inferences';
const titles = (page: Page) => page.locator('table a[data-title]');

/** Every state of the page that somebody should look at, and how to get there. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'first-load': (page) => page.goto('/'),
  query: (page) => page.goto('/?q=gpu+sharing'),
  filtered: (page) => page.goto('/?venue=OSDI&venue=SOSP&year=2020-2024&has=code'),
  'panel-note': (page) => page.goto(`/?paper=${noted}`),
  'zero-results': (page) => page.goto('/?venue=OSDI&q=zebra'),
  'picked-rows': async (page) => {
    await page.goto('/');
    await titles(page).first().focus();
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('s');
  },
  library: async (page) => {
    await page.goto('/');
    await titles(page).first().focus();
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Your library' }).click();
    await page.getByText('Save a copy').waitFor();
  },
  keys: async (page) => {
    await page.goto('/');
    await page.locator('body').press('?');
    await page.getByText('Single-key shortcuts').waitFor();
  },
  export: async (page) => {
    await page.goto('/?venue=OSDI');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByText('CSV').waitFor();
  },
  drawer: async (page) => {
    await page.goto('/?venue=OSDI');
    const filters = page.getByRole('button', { name: 'Filters' });
    if (await filters.isVisible()) await filters.click();
  },
  loading: async (page) => {
    await page.route('**/assets/dataset-*.json', () => {});
    await page.goto('/?venue=OSDI');
  },
  error: async (page) => {
    await page.route('**/assets/dataset-*.json', (route) => route.fulfill({ status: 503 }));
    await page.goto('/?venue=OSDI');
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of sizes) {
    test.describe(() => {
      test.use({ colorScheme, viewport });
      for (const [name, reach] of Object.entries(states)) {
        test(`${name} at ${viewport.width}, ${colorScheme}`, async ({ page }) => {
          await reach(page);
          await page.evaluate('document.fonts.ready');
          await page.screenshot({ path: `.cache/screenshots/${name}-${viewport.width}-${colorScheme}.png`, animations: 'disabled' });
        });
      }
    });
  }
}
