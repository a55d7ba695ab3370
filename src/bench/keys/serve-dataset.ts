import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { projectRoot } from '../../cli/site-config.ts';
import { writeDataset } from '../../paper/dataset-text.ts';
import type { Dataset } from '../../paper/schema.ts';

/** A published site with a dataset of one's own. */
export interface ServedSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the site into a folder. Throws when the build fails. */
export function buildSite(folder: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', 'build', 'data', '--out', folder], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build ended with ${status}\n${stderr}`);
}

/** Puts a dataset in the place of the one that a built site has, without the first page, which is that of another list, and serves the site. */
export async function serveDataset(folder: string, dataset: Dataset, port: number): Promise<ServedSite> {
  const assets = join(folder, 'assets');
  const file = readdirSync(assets).find((name) => /^dataset-.*\.json$/u.test(name));
  if (file === undefined) throw new Error('the built site has no dataset');
  writeFileSync(join(assets, file), writeDataset(dataset));
  const page = join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/(?<=<div id="app">).*(?=<\/div>\s*<noscript>)/su, ''));
  const server = await preview({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port, host: '127.0.0.1', strictPort: true },
  });
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
