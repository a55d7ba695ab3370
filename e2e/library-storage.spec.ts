import { readFile } from 'node:fs/promises';
import { keptNow } from './kept-now.ts';
import { expect, type Page, test } from './quiet-page.ts';

const star = (page: Page, place: number) => page.locator('tr[data-paper]').nth(place).locator('[data-star]');

async function starFirst(page: Page) {
  await star(page, 0).click();
  await expect(star(page, 0)).toHaveAttribute('aria-pressed', 'true');
}

/** Writes values into what the browser keeps for the list, before the page looks at it. */
async function keepBefore(page: Page, values: Readonly<Record<string, unknown>>) {
  await page.route('**/blank.html', (route) => route.fulfill({ body: '<link rel="icon" href="data:,">', contentType: 'text/html' }));
  await page.goto('/blank.html');
  await page.evaluate(
    (entries) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('paperdex:/:library');
        request.onupgradeneeded = () => request.result.createObjectStore('values');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('values', 'readwrite');
          for (const [key, value] of Object.entries(entries)) transaction.objectStore('values').put(value, key);
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    values,
  );
}

/** Storage that takes nothing as long as `full` is true. */
const fullStorage = `
  window.full = true;
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...values) {
    if (window.full) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, values);
  };
`;

const sound = (id: string, title: string) => ({ id, title, starred: true, progress: null, tags: [], note: '', changed: 1 });

for (const [how, script] of [
  ['throws', 'Object.defineProperty(window, "indexedDB", { get() { throw new DOMException("no", "SecurityError") } })'],
  ['is not there', 'Object.defineProperty(window, "indexedDB", { value: undefined })'],
  [
    'fails to open',
    'IDBFactory.prototype.open = () => { const request = new EventTarget(); request.error = new DOMException("no", "InvalidStateError"); setTimeout(() => request.onerror?.()); return request; }',
  ],
  ['never answers', 'IDBFactory.prototype.open = () => new EventTarget()'],
] as const) {
  test(`where storage ${how}, stars last until the page is left, and the page says so`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto('/');
    await expect(page.getByText('This browser keeps nothing for this page')).toHaveCount(0);
    await starFirst(page);
    await expect(page.getByText('This browser keeps nothing for this page')).toBeVisible({ timeout: 10_000 });
    await page.getByRole('group', { name: 'Library' }).getByRole('checkbox', { name: 'Starred' }).check();
    await expect(page.locator('#papers')).toHaveText('1 of 86 papers: Starred');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    expect(JSON.parse(await readFile(await (await download).path(), 'utf8')).records).toHaveLength(1);
    await page.goto('/');
    await expect(star(page, 0)).toHaveAttribute('aria-pressed', 'false');
  });
}

test('where storage is full the page says so, and keeps all that waited when there is room again', async ({ page }) => {
  await page.addInitScript(fullStorage);
  await page.goto('/');
  await starFirst(page);
  await star(page, 1).click();
  await expect(page.getByText('This browser has no room left for your library')).toBeVisible();
  await page.evaluate('window.full = false');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('This browser has no room left for your library')).toHaveCount(0);
  await page.addInitScript('window.full = false');
  await page.reload();
  await expect(star(page, 0)).toHaveAttribute('aria-pressed', 'true');
  await expect(star(page, 1)).toHaveAttribute('aria-pressed', 'true');
});

test('what cannot be read is set aside and can be saved; the rest stays, also what is kept of papers that are gone', async ({ page }) => {
  const broken = { id: 'x', starred: 'yes', note: 'A note.' };
  await keepBefore(page, { 'record:broken': broken, 'record:gone': sound('gone', 'A paper that left'), 'record:odd': '<html>' });
  await page.goto('/');
  await expect(page.getByText('2 entries of your library could not be read and were set aside')).toBeVisible();
  await starFirst(page);
  const kept = await keptNow(page);
  const aside = Object.entries(kept).filter(([key]) => key.startsWith('aside:'));
  expect(aside.map(([key, value]) => [key.replace(/^aside:[^r]*/u, ''), value])).toEqual([
    ['record:broken', broken],
    ['record:odd', '<html>'],
  ]);
  expect(kept['record:gone']).toEqual(sound('gone', 'A paper that left'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what was set aside' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('A note.');
  await page.getByRole('button', { name: 'Your library' }).click();
  await expect(page.getByText('1 paper is not in this list any more, and kept')).toBeVisible();
});

test('what a newer version of the page keeps is read, and never written over', async ({ page }) => {
  const values = { version: 99, 'record:x': { id: 'x', of: 'the future' } };
  await page.goto('/');
  const id = (await page.locator('tr[data-paper]').first().getAttribute('data-paper')) ?? '';
  await keepBefore(page, { ...values, [`record:${id}`]: sound(id, 'Usher') });
  const before = await keptNow(page);
  await page.goto(`/?paper=${id}`);
  await expect(page.getByText('Your library was written by a newer version of this page')).toBeVisible();
  await expect(star(page, 0)).toHaveAttribute('aria-pressed', 'true');
  await star(page, 0).click();
  await star(page, 1).click();
  await expect(page.getByRole('complementary', { name: 'Paper' }).getByRole('button', { name: 'To read' })).toBeDisabled();
  await expect(star(page, 1)).toHaveAttribute('aria-pressed', 'false');
  expect(await keptNow(page)).toEqual(before);
});

test('what is written right before the page is left is kept', async ({ page }) => {
  await page.goto('/');
  await page.locator('[data-title]').first().click();
  const address = page.url();
  await page.getByLabel('Private note').fill('Written at the last moment.');
  await page.goto('/?venue=OSDI');
  await page.goto(address);
  await expect(page.getByLabel('Private note')).toHaveValue('Written at the last moment.');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('tr[data-paper] [data-star]')?.click();
    location.reload();
  });
  await expect(star(page, 0)).toHaveAttribute('aria-pressed', 'true');
});

test('where storage answers late, what is kept comes late, and what was said in the meantime joins it', async ({ page }) => {
  await page.goto('/');
  await starFirst(page);
  await page.addInitScript(`
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...names) {
      const request = new EventTarget();
      setTimeout(() => {
        const real = open.apply(indexedDB, names);
        real.onupgradeneeded = () => request.onupgradeneeded?.();
        real.onsuccess = () => { request.result = real.result; request.onsuccess?.(); };
      }, 6500);
      return request;
    };
  `);
  await page.reload();
  await star(page, 1).click();
  await expect(star(page, 1)).toHaveAttribute('aria-pressed', 'true');
  await expect(star(page, 0)).toHaveAttribute('aria-pressed', 'true', { timeout: 15_000 });
  await expect(page.getByText('This browser keeps nothing for this page')).toHaveCount(0);
});

test('coming back from the browser’s memory of the page loses nothing that still waits', async ({ page }) => {
  await page.addInitScript(fullStorage);
  await page.goto('/');
  await starFirst(page);
  await expect(page.getByText('This browser has no room left for your library')).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(star(page, 0)).toHaveAttribute('aria-pressed', 'true');
  await page.evaluate('window.full = false');
  await star(page, 1).click();
  await expect.poll(async () => Object.keys(await keptNow(page)).filter((key) => key.startsWith('record:')).length).toBe(2);
  await page.evaluate('window.full = true');
  await star(page, 2).click();
  await expect(page.getByText('This browser has no room left for your library')).toBeVisible();
});
