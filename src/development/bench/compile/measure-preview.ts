import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { projectRoot } from '../../../cli/project-root.ts';
import { addressOf } from '../../../testing/child-process.ts';
import { createEntryEditor, newTitles } from './entry-editor.ts';

/** Pause before the first save, in milliseconds: nobody saves sooner, and the preview uses it to warm up. */
const readingTime = 5_000;
/** Pause between saves, in milliseconds, for work after the last one to finish. */
const settleDelay = 250;
/** Timeout for a new row, in milliseconds. */
const rowTimeout = 20_000;

/**
 * Measures, in milliseconds, how long after each of several saves the new row is on a browser's screen.
 * Modifies the folder.
 */
export async function measurePreview(
  folder: string,
  edits: number,
  executablePath: string,
): Promise<number[]> {
  const edit = createEntryEditor(folder);
  const server = spawn(process.execPath, ['src/cli/run.mjs', 'start', folder], {
    cwd: projectRoot,
    env: { ...process.env, PORT: '4471' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    // What waits for the row is evaluated, which the preview's security policy forbids.
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(await addressOf(server));
    await page.locator('table a[data-title]').first().waitFor();
    await wait(readingTime);
    const times: number[] = [];
    for (const title of newTitles(edits, 'Shown')) {
      await wait(settleDelay);
      const start = performance.now();
      edit(title);
      await waitForRow(page, title);
      times.push(performance.now() - start);
    }
    return times;
  } finally {
    await browser.close();
    server.kill();
  }
}

/** Waits until a row is in the table and a frame has been drawn since. */
async function waitForRow(page: Page, title: string): Promise<void> {
  const rows = `[...document.querySelectorAll('table a[data-title]')]`;
  await page.waitForFunction(
    `${rows}.some((row) => row.textContent.includes(${JSON.stringify(title)}))`,
    null,
    { timeout: rowTimeout },
  );
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => drawn(null)))');
}
