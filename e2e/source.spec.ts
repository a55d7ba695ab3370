import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { expect, test } from './quiet-page.ts';

const project = new URL('..', import.meta.url).pathname;
const port = Number(process.env.PORT ?? 4199) + 2;

test.describe('a list whose deployer says where it lives', () => {
  const root = mkdtempSync(join(tmpdir(), 'paperdex-source-'));
  let server: PreviewServer;

  test.beforeAll(async () => {
    const list = join(root, 'list');
    mkdirSync(list);
    writeFileSync(join(list, 'README.md'), '# Kites\n\n## Strings\n\n* Tangle: Untying Kites in Flight (OSDI 2022)\n  * knots\n');
    const where = 'https://github.com/ada/kites/tree/main/docs';
    const { status } = spawnSync(process.execPath, ['src/cli/run.mjs', 'build', list, '--out', join(root, 'site'), '--repository', where], {
      cwd: project,
    });
    expect(status).toBe(0);
    server = await preview({
      configFile: false,
      root: project,
      logLevel: 'error',
      build: { outDir: join(root, 'site') },
      preview: { port, host: '127.0.0.1', strictPort: true },
    });
  });
  test.afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  test('a reader goes from a paper to its lines on the host, and to their editor', async ({ page }) => {
    await page.goto(`http://127.0.0.1:${port}/?paper=tangle-untying-kites-in-flight`);
    const panel = page.getByRole('complementary', { name: 'Paper' });
    await expect(panel.getByRole('link', { name: 'Source of README.md, line 5' })).toHaveAttribute(
      'href',
      'https://github.com/ada/kites/blob/main/docs/README.md?plain=1#L5-L6',
    );
    const edit = panel.getByRole('link', { name: 'Edit README.md' });
    await expect(edit).toHaveAttribute('href', 'https://github.com/ada/kites/edit/main/docs/README.md');
    await expect(edit).toHaveAttribute('rel', 'noopener noreferrer');
  });
});

test('the bundled list has no known home, and its papers offer no way to one', async ({ page }) => {
  await page.goto('/?paper=paella-low-latency-model-serving-with-software-defined-gpu-scheduling');
  const panel = page.getByRole('complementary', { name: 'Paper' });
  await expect(panel.getByText('In the list')).toBeVisible();
  await expect(panel.getByRole('link', { name: /^(?:Source|Edit)/u })).toHaveCount(0);
});
