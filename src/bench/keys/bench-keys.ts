import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../../e2e/browser.mjs';
import type { Dataset } from '../../paper/schema.ts';
import { type Budget, type Figure, formatFigures } from '../figure.ts';
import { generateDataset } from '../generated/generated-dataset.ts';
import { seededRandom } from '../seeded-random.ts';
import { buildSite } from '../served-site.ts';
import { measureKeys } from './measure-keys.ts';
import { measureOverview } from './measure-overview.ts';
import { serveDataset } from './serve-dataset.ts';

/** What a key may cost at each size; of waiting at the screen the slow end counts (design, section 9). */
const keyBudgets: readonly (readonly [papers: number, milliseconds: number])[] = [
  [10_000, 32],
  [100_000, 100],
];

const busy: Budget = { milliseconds: 50, judged: 'p95' };
const overviewBudget: Budget = { milliseconds: 100, judged: 'p95' };
/** At sixty frames a second one comes every 16.7 ms; the clock of the page tells tenths. */
const frame: Budget = { milliseconds: 17.5, judged: 'p95' };

const queries = 12;
const port = 4472;

/** Measures, in a real browser on the built site, what a reader of an invented list waits for; a table as text. */
export async function benchKeys(): Promise<string> {
  const executablePath = findBrowser();
  if (executablePath === null) return 'no Chromium was found: keys are not measured';
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-keys-'));
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    buildSite(folder);
    const figures: Figure[] = [];
    for (const [papers, milliseconds] of keyBudgets)
      figures.push(...(await measureList(browser, folder, papers, milliseconds)));
    return `Keys and frames in Chromium\n\n${formatFigures(figures)}`;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureList(
  browser: Browser,
  folder: string,
  papers: number,
  budget: number,
): Promise<Figure[]> {
  const dataset = generateDataset(papers);
  const site = await serveDataset(folder, dataset, port);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    page.setDefaultTimeout(120_000);
    const start = performance.now();
    await page.goto(site.address);
    await page.locator('table a[data-title]').first().waitFor();
    const firstRows = performance.now() - start;
    const { ready, keys, offers, longestOffer, ticks, longestTask, frames } = await measureKeys(
      page,
      drawQueries(dataset),
    );
    const overviews = await measureOverview(page);
    const list = `${papers.toLocaleString('en')} papers:`;
    const keyBudget: Budget = { milliseconds: budget, judged: 'p95' };
    return [
      { what: `${list} from the address to the first rows`, milliseconds: [firstRows], budget: null },
      { what: '  from the first rows until words can be searched', milliseconds: [ready], budget: null },
      { what: '  from a key to its rows', milliseconds: keys, budget: keyBudget },
      { what: '  from a click on a value to its rows', milliseconds: ticks, budget: null },
      {
        what: '  from its key to the overview of all papers',
        milliseconds: overviews,
        budget: overviewBudget,
      },
      { what: '  the longest that the page was busy with keys', milliseconds: [longestTask], budget: busy },
      { what: '  from a key in the palette to what it offers', milliseconds: offers, budget: keyBudget },
      { what: '  the longest that the page was busy with them', milliseconds: [longestOffer], budget: busy },
      { what: '  from frame to frame while the table scrolls', milliseconds: frames, budget: frame },
    ];
  } finally {
    await page.close();
    await site.close();
  }
}

/** Two words of a title each, as they would be typed. */
function drawQueries({ papers }: Dataset): string[] {
  const random = seededRandom(papers.length);
  return Array.from({ length: queries }, () => {
    const title = papers[Math.floor(random() * papers.length)]?.title ?? '';
    const words = title.toLowerCase().match(/[a-z]+/gu) ?? [];
    const start = Math.floor(random() * Math.max(1, words.length - 1));
    return words.slice(start, start + 2).join(' ');
  });
}
