import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../../../e2e/browser.mjs';
import { referenceList } from '../compile/reference-list.ts';
import { listsToMeasure } from '../measuring/lists-to-measure.ts';
import { type Budget, formatMeasurements, type Measurement } from '../measuring/measurement.ts';
import { buildSite, serveSite } from '../measuring/served-site.ts';
import { measureLoad } from './measure-load.ts';

/** Budget until the reference list's first row is on screen. */
const firstRow: Budget = { median: 300 };

const loads = 15;
const port = 4473;

/**
 * Measures how long a first visit to the reference list takes. That is one of the lists in a folder or, if it has
 * none, the bundled list. Returns a table.
 */
export async function benchLoad(lists: string): Promise<string> {
  const executablePath = findBrowser();
  if (executablePath === null) return 'no Chromium found; loading was not measured';
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-load-'));
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    buildSite(folder, referenceList(listsToMeasure(lists)));
    const site = await serveSite(folder, port);
    const { painted, ready, shift } = await measureLoad(browser, site.address, loads);
    await site.close();
    const measurements: Measurement[] = [
      { label: 'from navigation to the first row', milliseconds: painted, budget: firstRow },
      { label: 'from navigation until all rows are loaded', milliseconds: ready, budget: null },
    ];
    return `First visit of the reference list\n\n${formatMeasurements(measurements)}\n\nlargest layout shift of ${loads} loads: ${shift.toFixed(3)}`;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
