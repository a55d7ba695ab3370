import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileAddresses } from '../../src/testing/hostile/hostile-addresses.ts';
import { hostileFiles, hostilePages } from '../../src/testing/hostile/hostile-files.ts';
import { hostileNote, hostileRecords, hostileTexts } from '../../src/testing/hostile/hostile-storage.ts';
import { expect, type Page, test } from '../page/fixtures.ts';
import { expectNoHarm, harmIn, openEveryView, showView } from '../page/open-every-view.ts';
import { type ServedList, serveList } from '../page/serve-list.ts';

test.describe('a hostile list', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-hostile-'));
  let list: ServedList;
  test.beforeAll(async () => {
    for (const [path, content] of Object.entries(hostileFiles)) writeFileSync(join(folder, path), content);
    list = await serveList(folder);
  });
  test.afterAll(async () => {
    await list.close();
    rmSync(folder, { recursive: true });
  });

  test('runs nothing and loads nothing: each page, each paper, any address and anything stored', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.assign(window, { hit: () => Object.assign(window, { __xss: true }) });
    });
    expect(await openEveryView(page, list.address)).toBeGreaterThan(hostilePages.length);
    const { origin } = new URL(list.address);
    for (const address of hostileAddresses) {
      await showView(page, address);
      await expect(page.getByRole('main'), address).toContainText(/of \d+ papers|\d+ papers|has no page/u);
      expect(await harmIn(page), address).toEqual([]);
    }
    await store(page);
    const [fullest = ''] = hostileAddresses;
    for (const address of [fullest, '?paper=the-first-canary']) {
      await page.goto(list.address + address);
      await expect(page.getByText(/^3 entries of your library are damaged/u)).toBeVisible();
      expect(await harmIn(page), address).toEqual([]);
      await expectNoHarm(page);
    }
    await expect(page.getByRole('textbox', { name: 'Your note' })).toHaveValue(hostileNote);
    expect(new URL(page.url()).origin).toBe(origin);
  });
});

/** Puts hostile values where the app keeps the reader's choices and library. */
async function store(page: Page): Promise<void> {
  await page.evaluate(
    async ({ texts, records }) => {
      for (const [name, text] of Object.entries(texts)) {
        localStorage.setItem(`paperdex:/:${name}`, text);
        sessionStorage.setItem(`paperdex:/:${name}`, text);
      }
      const request = indexedDB.open('paperdex:/:library');
      request.onupgradeneeded = () => request.result.createObjectStore('values');
      await new Promise<void>((done) => {
        request.onsuccess = () => {
          const { transaction, put } = writer(request.result);
          for (const [key, value] of Object.entries(records)) put(value, key);
          transaction.oncomplete = () => done();
        };
      });
      request.result.close();

      function writer(database: IDBDatabase) {
        const transaction = database.transaction('values', 'readwrite');
        const values = transaction.objectStore('values');
        return { transaction, put: (value: unknown, key: string) => values.put(value, key) };
      }
    },
    { texts: hostileTexts, records: hostileRecords },
  );
}
