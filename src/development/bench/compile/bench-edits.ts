import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findBrowser } from '../../../../e2e/browser.mjs';
import { writeGeneratedList } from '../../../testing/generated/generated-list.ts';
import { listsToMeasure } from '../measuring/lists-to-measure.ts';
import { type Budget, formatMeasurements, type Measurement } from '../measuring/measurement.ts';
import { copyList } from './copy-list.ts';
import { measureRecompile } from './measure-edits.ts';
import { measurePreview } from './measure-preview.ts';
import { countPages, longPage, referenceList } from './reference-list.ts';

const edits = 10;
const budget: Budget = { p95: 300 };
/** Of a page, such as a README with one bullet for each paper. */
const papers = 700;
/** With five papers each, so that all rows are in the page and the new one can be seen. */
const pages = 161;

/**
 * Measures what one edit takes, until the list is compiled and until the new row is on screen: of one page of 700
 * papers and of 161 pages, both generated and of a folder of lists. Returns a table of measurements.
 */
export async function benchEdits(lists: string): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'paperdex-bench-'));
  try {
    const measurements: Measurement[] = [];
    for (const [name, folder] of listsToEdit(scratch, lists)) {
      measurements.push({
        label: `one edit of ${name}, recompiled`,
        ...measureRecompile(folder, edits),
        budget: null,
      });
      const browser = findBrowser();
      if (browser === null) console.error('no Chromium found; skipping the preview');
      else
        measurements.push({
          label: '  until the new row is on screen',
          milliseconds: await measurePreview(folder, edits, browser),
          budget,
        });
      console.error(`measured: ${name}`);
    }
    return formatMeasurements(measurements);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Lists that may be edited, by name. */
function listsToEdit(scratch: string, lists: string): Map<string, string> {
  const onePage = join(scratch, 'one-page');
  writeGeneratedList(onePage, { entries: papers, bytes: papers * 400, entriesPerPage: papers });
  const manyPages = join(scratch, 'many-pages');
  writeGeneratedList(manyPages, { entries: 5 * pages, bytes: 2_000 * pages, entriesPerPage: 5 });
  const folders = listsToMeasure(lists);
  const real = [longPage(folders, papers), referenceList(folders)].map((folder): [string, string] => {
    const copy = join(scratch, basename(folder));
    copyList(folder, copy);
    return [`${basename(folder)} (pages: ${countPages(folder)})`, copy];
  });
  return new Map([
    [`a generated page of ${papers} entries`, onePage],
    [`a generated list of ${pages} pages`, manyPages],
    ...real,
  ]);
}
