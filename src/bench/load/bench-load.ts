import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../../e2e/browser.mjs';
import { listFolders } from '../../testing/corpus.ts';
import { referenceList } from '../compile/reference-list.ts';
import { type Budget, type Figure, formatFigures } from '../figure.ts';
import { buildSite, serveSite } from '../served-site.ts';
import { measureLoad } from './measure-load.ts';

/** Until the first row of the reference list stands on the screen (design, section 9). */
const firstRow: Budget = { milliseconds: 300, judged: 'median' };

const loads = 15;
const port = 4473;

/** Measures what a reader waits for when the reference list is opened for the first time; a table as text. */
export async function benchLoad(lists: string): Promise<string> {
  const executablePath = findBrowser();
  if (executablePath === null) return 'no Chromium was found: loading is not measured';
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-load-'));
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    buildSite(folder, referenceList(listFolders(lists)));
    const site = await serveSite(folder, port);
    const { painted, ready, shift } = await measureLoad(browser, site.address, loads);
    await site.close();
    const figures: Figure[] = [
      { what: 'from the address to the first row', milliseconds: painted, budget: firstRow },
      { what: 'from the address until all rows are there', milliseconds: ready, budget: null },
    ];
    return `The reference list, opened for the first time\n\n${formatFigures(figures)}\n\nlayout shift, the largest of ${loads}: ${shift.toFixed(3)}`;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
