import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod/mini';
import { findBrowser } from '../../../../e2e/browser.mjs';
import { seededRandom } from '../../../testing/generated/seeded-random.ts';
import { buildSite, serveSite } from '../measuring/served-site.ts';
import { startBrowser } from './killable-browser.ts';

const kills = 50;
const port = 4474;
/** The browser is killed this long after the first change at most, in milliseconds: amid the changes. */
const longestRun = 400;
/** How long a visit takes to read the library, in milliseconds. */
const settleDelay = 500;

/** Runs in the page: tells of every paper whose change was stored, as the app tells its other tabs. */
const tellStored = `
  new BroadcastChannel('paperdex:/:library').onmessage = ({ data }) => window.stored(data);
`;

/** Runs in the page: stars or unstars every paper once, in random order, and tells what was asked for. */
const toggleStars = `
  void (async () => {
    const rows = [...document.querySelectorAll('tr[data-paper]')].sort(() => Math.random() - 0.5);
    for (const row of rows) {
      const button = row.querySelector('button[aria-pressed]');
      window.asked(row.dataset.paper, button.getAttribute('aria-pressed') !== 'true');
      button.click();
      await new Promise((done) => setTimeout(done, 4));
    }
  })();
`;

/** Runs in the page: the ids of the starred papers in the database. */
const readStars = `
  new Promise((done, failed) => {
    const opening = indexedDB.open('paperdex:/:library');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('values').objectStore('values').getAll();
      reading.onsuccess = () => done(reading.result.filter((value) => value.starred).map(({ id }) => id));
    };
  })
`;

/** A visit to the list. */
interface Visit {
  /** The papers that were starred when it began. */
  readonly stars: ReadonlySet<string>;
  /** Whether each paper was to be starred, for those whose star was changed. */
  readonly asked: ReadonlyMap<string, boolean>;
  /** The papers whose change was acknowledged. */
  readonly stored: ReadonlySet<string>;
}

/**
 * Kills the browser again and again while stars are being set, and counts the acknowledged ones that are gone at the
 * next visit. Returns a line with the counts.
 */
export async function benchKills(): Promise<string> {
  const executable = findBrowser();
  if (executable === null) return 'no Chromium found; nothing was killed';
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-kills-'));
  const random = seededRandom(7);
  buildSite(join(folder, 'site'));
  const site = await serveSite(join(folder, 'site'), port);
  const known = new Map<string, boolean>();
  let [asked, acknowledged, lost] = [0, 0, 0];
  try {
    for (let visits = 0; visits <= kills; visits += 1) {
      const { page, kill: end } = await startBrowser(executable, join(folder, 'profile'));
      const visit = await openList(page, site.address);
      lost += [...known].filter(([id, isStarred]) => visit.stars.has(id) !== isStarred).length;
      // The last visit only looks.
      if (visits < kills) await page.evaluate(toggleStars);
      await page.waitForTimeout(random() * longestRun);
      await end();
      asked += visit.asked.size;
      acknowledged += visit.stored.size;
      for (const [id, isStarred] of visit.asked) {
        if (visit.stored.has(id)) known.set(id, isStarred);
        // Not acknowledged: either state is right.
        else known.delete(id);
      }
    }
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, maxRetries: 5 });
  }
  return `The browser killed ${kills} times while stars were set: ${asked} changes, ${acknowledged} acknowledged, ${lost} of them lost`;
}

/** Opens the list, and reads the stored stars once the app has read its library. */
async function openList(page: Page, address: string): Promise<Visit> {
  const asked = new Map<string, boolean>();
  const stored = new Set<string>();
  await page.exposeFunction('asked', (id: string, isStarred: boolean) => void asked.set(id, isStarred));
  await page.exposeFunction('stored', (ids: readonly string[]) => {
    for (const id of ids) if (asked.has(id)) stored.add(id);
  });
  await page.addInitScript(tellStored);
  await page.goto(address);
  await page.locator('#app:not([data-static-page]) tr[data-paper]').first().waitFor();
  await page.waitForTimeout(settleDelay);
  return { stars: new Set(z.array(z.string()).parse(await page.evaluate(readStars))), asked, stored };
}
