import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../../../e2e/browser.mjs';
import type { Dataset } from '../../../paper/schema.ts';
import { foldersOfLists } from '../../../testing/corpus.ts';
import { seededRandom } from '../../../testing/generated/seeded-random.ts';
import { type Budget, formatMeasurements, type Measurement } from '../measuring/measurement.ts';
import { buildSite } from '../measuring/served-site.ts';
import { measureKeys } from './measure-keys.ts';
import { measureOverview } from './measure-overview.ts';
import { serveDataset } from './serve-dataset.ts';
import { papersOf, sizedDataset } from './sized-dataset.ts';

/** Budget for a keystroke at each list size. */
const keyBudgets: readonly (readonly [papers: number, milliseconds: number])[] = [
  [86, 32],
  [250, 32],
  [500, 32],
  [900, 32],
  [10_000, 32],
  [100_000, 100],
];

const taskBudget: Budget = { p95: 50 };
const overviewBudget: Budget = { p95: 100 };
/** 60 frames per second are 16.7 ms apart; the page's clock has a resolution of 0.1 ms. */
const frameBudget: Budget = { p95: 17.5 };

const queries = 12;
const port = 4472;

/**
 * Measures how long readers of lists of various sizes wait, in Chromium on the built site. The papers are those of the
 * lists in a folder, or generated ones if it has none. Returns a table.
 */
export async function benchKeys(lists: string): Promise<string> {
  const executablePath = findBrowser();
  if (executablePath === null) return 'no Chromium found; keys were not measured';
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-keys-'));
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    buildSite(folder);
    const real = papersOf(foldersOfLists(lists));
    const measurements: Measurement[] = [];
    for (const [papers, milliseconds] of keyBudgets)
      measurements.push(...(await measureList(browser, folder, sizedDataset(papers, real), milliseconds)));
    return `Keys and frames in Chromium\n\n${formatMeasurements(measurements)}`;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureList(
  browser: Browser,
  folder: string,
  dataset: Dataset,
  budget: number,
): Promise<Measurement[]> {
  const site = await serveDataset(folder, dataset, port);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    page.setDefaultTimeout(120_000);
    const start = performance.now();
    await page.goto(site.address);
    await page.locator('table a[data-title]').first().waitFor();
    const firstRows = performance.now() - start;
    const times = await measureKeys(page, drawQueries(dataset));
    const overviews = await measureOverview(page);
    const list = `${dataset.papers.length.toLocaleString('en')} papers:`;
    const keyBudget: Budget = { p95: budget };
    return [
      { label: `${list} from navigation to the first rows`, milliseconds: [firstRows], budget: null },
      { label: '  from the first rows until the search is ready', milliseconds: [times.ready], budget: null },
      {
        label: '  from a keystroke to its rows',
        milliseconds: times.keys,
        processor: times.work,
        budget: keyBudget,
      },
      { label: '  from emptying the query to its rows', milliseconds: times.emptied, budget: keyBudget },
      { label: '  from a click on a value to its rows', milliseconds: times.ticks, budget: null },
      {
        label: '  from its shortcut to the overview of all papers',
        milliseconds: overviews,
        budget: overviewBudget,
      },
      {
        label: '  longest task while typing, and until all rows are drawn',
        milliseconds: [times.longestTask],
        budget: taskBudget,
      },
      {
        label: '  from a keystroke in the palette to its suggestions',
        milliseconds: times.suggestions,
        budget: keyBudget,
      },
      {
        label: '  longest task while typing there',
        milliseconds: [times.longestPaletteTask],
        budget: taskBudget,
      },
      { label: '  between frames while the table scrolls', milliseconds: times.frames, budget: frameBudget },
    ];
  } finally {
    await page.close();
    await site.close();
  }
}

/** Queries of two adjacent words of a title, as typed. */
function drawQueries({ papers }: Dataset): string[] {
  const random = seededRandom(papers.length);
  return Array.from({ length: queries }, () => {
    const title = papers[Math.floor(random() * papers.length)]?.title ?? '';
    const words = title.toLowerCase().match(/[a-z]+/gu) ?? [];
    const start = Math.floor(random() * Math.max(1, words.length - 1));
    return words.slice(start, start + 2).join(' ');
  });
}
