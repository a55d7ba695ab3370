import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, createServer } from 'vite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod/mini';
import { reportSchema } from '../../paper/report.ts';
import { previewPlugin } from './preview-plugin.ts';

const toldSchema = z.object({ isCurrent: z.boolean(), report: reportSchema });

const tooBig = 'x'.repeat(6 * 1024 * 1024);

/** Serves a list of one page and more files. Returns the printed errors and what the app is told. */
async function preview(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-preview-'));
  const save = (name: string, text: string) => writeFileSync(join(folder, name), text);
  save('README.md', '# Tides\n\n- Tides at Night (OSDI 2022) [[Paper](https://example.org/1)]\n');
  for (const [name, text] of Object.entries(files)) save(name, text);
  const customLogger = createLogger('silent');
  const printed = vi.spyOn(customLogger, 'error');
  const server = await createServer({
    root: folder,
    configFile: false,
    customLogger,
    appType: 'custom',
    plugins: [previewPlugin(folder)],
    server: { port: 0, host: '127.0.0.1' },
  });
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  await server.listen();
  const address = new URL('report.json', server.resolvedUrls?.local[0]);
  return {
    save,
    errors: () => printed.mock.calls.map(([text]) => text),
    told: async () => {
      const { isCurrent, report } = toldSchema.parse(await (await fetch(address)).json());
      return { isCurrent, codes: report.diagnostics.map(({ code }) => code) };
    },
  };
}

describe('previewPlugin', () => {
  it('prints the errors of the first compilation, which the table shows nevertheless', async () => {
    const { errors, told } = await preview({ 'big.md': tooBig });
    expect(errors()).toEqual([expect.stringMatching(/^big\.md:1:1 error file-too-big/u)]);
    expect(await told()).toEqual({ isCurrent: true, codes: ['file-too-big'] });
  });

  it('tells that the table is not current after a save that adds an error', async () => {
    const { save, errors, told } = await preview({});
    expect(errors()).toEqual([]);
    expect(await told()).toEqual({ isCurrent: true, codes: [] });
    save('big.md', tooBig);
    await expect.poll(told, { timeout: 10_000 }).toEqual({ isCurrent: false, codes: ['file-too-big'] });
    expect(errors()[0]).toMatch(/last good table\nbig\.md:1:1 error file-too-big/u);
  });
});
