import { spawnSync } from 'node:child_process';
import { preview } from 'vite';
import { projectRoot } from '../../../cli/project-root.ts';

/** A site served on its own port until closed. */
export interface ServedSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds a list's site (the bundled list's by default) into a folder. Throws if the build fails. */
export function buildSite(folder: string, list = 'data'): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli/run.mjs', 'build', list, '--out', folder],
    {
      cwd: projectRoot,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`the build exited with ${status}\n${stderr}`);
}

/** Serves a built site. Throws if the port is in use. */
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
