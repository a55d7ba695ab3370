import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf } from '../src/testing/child-process.ts';
import { axeFindings } from './checks/axe.ts';
import { expect, test } from './page/fixtures.ts';

const project = new URL('..', import.meta.url).pathname;

/** A preview (`npm start`) of a copy of the bundled list, on its own port. */
class Preview {
  readonly folder = mkdtempSync(join(tmpdir(), 'paperdex-list-'));
  address = '';
  #server: ChildProcess | null = null;

  async start(port: number): Promise<void> {
    cpSync(join(project, 'data'), this.folder, { recursive: true });
    const server = spawn('npm', ['start', '--', this.folder], {
      cwd: project,
      env: { ...process.env, PORT: String(port) },
      detached: true,
    });
    this.#server = server;
    this.address = await addressOf(server);
  }

  edit(page: string, change: (text: string) => string): void {
    const file = join(this.folder, page);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }

  stop(): void {
    if (this.#server?.pid !== undefined) process.kill(-this.#server.pid);
    rmSync(this.folder, { recursive: true });
  }
}

const topic = 'paper-list/systems-for-ml/model-serving.md';

test('a save updates the table and is told; a save that makes a page unreadable keeps the last good table', async ({
  page,
}) => {
  const preview = new Preview();
  await preview.start(4301);
  try {
    // The first save happens before the page listens for reports.
    let deliver = () => {};
    const delivered = new Promise<void>((done) => {
      deliver = done;
    });
    await page.route('**/live-preview-*.js', async (route) => {
      await delivered;
      await route.continue();
    });
    await page.goto(preview.address);
    await expect(page.getByRole('heading', { level: 2, name: /papers/u })).toContainText('86 papers');
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));

    preview.edit(topic, (text) =>
      text.replace('TensorFlow-Serving: Flexible', 'TensorFlow-Serving: Wholly Rewritten'),
    );
    const served = async () => (await page.request.get(`${preview.address}dataset.json`)).text();
    await expect.poll(served).toContain('Wholly Rewritten');
    deliver();
    await expect(page.getByRole('link', { name: /Wholly Rewritten/u })).toBeVisible();
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);

    preview.edit(topic, (text) => text + 'x'.repeat(6 * 1024 * 1024));
    await expect(page.getByText(/file-too-big/u).first()).toBeAttached({ timeout: 20_000 });
    await expect(page.getByRole('link', { name: /Wholly Rewritten/u })).toBeVisible();

    preview.edit(topic, (text) => text.replace(/x+$/u, '').replace('Wholly Rewritten', 'Restored'));
    await expect(page.getByRole('link', { name: /^TensorFlow-Serving: Restored/u })).toBeVisible();

    const told = page
      .getByRole('status')
      .getByRole('link', { name: /is now “TensorFlow-Serving: Restored/u });
    await told.click();
    await expect(
      page.getByRole('heading', { level: 2, name: /TensorFlow-Serving: Restored/u }),
    ).toBeVisible();
  } finally {
    preview.stop();
  }
});

test('a folder without a list gives a one-line error', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'paperdex-empty-'));
  const run = (folder: string) =>
    new Promise<{ code: number | null; text: string }>((resolve) => {
      const child = spawn('node', ['src/cli/run.mjs', 'start', folder], { cwd: project });
      let text = '';
      child.stderr.on('data', (chunk) => {
        text += chunk;
      });
      child.on('close', (code) => resolve({ code, text }));
    });
  expect(await run(join(empty, 'missing'))).toEqual({
    code: 1,
    text: `paperdex: there is no folder ${join(empty, 'missing')}\n`,
  });
  expect(await run(empty)).toEqual({ code: 1, text: `paperdex: no markdown files in ${empty}\n` });
  rmSync(empty, { recursive: true });
});

test('List health colours each line as the report counts it, explains a line, and follows a save', async ({
  page,
}) => {
  const preview = new Preview();
  await preview.start(4302);
  try {
    await page.goto(preview.address);
    await page.getByRole('link', { name: /List health|diagnostics?$/u }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('List health');
    await page.getByRole('link', { name: 'By page' }).click();
    await page.getByRole('link', { name: `Lines ${topic}` }).click();
    const text = page.getByRole('region', { name: 'Text of the page' });
    await expect(text).toBeVisible();
    const reported = await (await page.request.get(`${preview.address}report.json`)).json();
    const account = reported.report.files.find(({ path }: { path: string }) => path === topic);
    const { total, ...uses } = account.lines;
    await expect(text.locator('[data-line]')).toHaveCount(total);
    for (const [use, count] of Object.entries(uses))
      await expect(text.locator(`[data-use="${use}"]`), use).toHaveCount(Number(count));
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('button', { name: /^Entry: go to the next/u }).click();
    await page.keyboard.press('Enter');
    const explanation = page.getByRole('complementary', { name: 'What became of this line' });
    await expect(explanation.getByText(/is an entry that lists paper/u)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);

    const line = Number(new URL(page.url()).searchParams.get('line'));
    preview.edit(topic, (before) => `<!-- a comment -->\n${before}`);
    await expect(explanation.getByRole('heading', { name: `Line ${line + 1}`, exact: true })).toBeVisible();
    await explanation.getByRole('link').first().click();
    await expect(page).toHaveURL(/\?paper=/u);
    await page.goBack();
    await expect(explanation).toBeVisible();
  } finally {
    preview.stop();
  }
});
