import { spawnSync } from 'node:child_process';
import { preview } from 'vite';
import { projectRoot } from '../cli/site-config.ts';

/** A published site, on a port of its own until it is closed. */
export interface ServedSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the site of a list, the bundled one when none is named, into a folder. Throws when the build fails. */
export function buildSite(folder: string, list = 'data'): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli/run.mjs', 'build', list, '--out', folder],
    {
      cwd: projectRoot,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`the build ended with ${status}\n${stderr}`);
}

/** Serves a built site. Throws when the port is taken. */
export async function serveSite(folder: string, port: number): Promise<ServedSite> {
  const server = await preview({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port, host: '127.0.0.1', strictPort: true },
  });
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
