import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { projectRoot } from '../../src/cli/project-root.ts';

/** A published list, on its own port. */
export interface ServedList {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds a list's site into a temporary folder, with extra build options, and serves it until closed. */
export async function serveList(list: string, ...options: readonly string[]): Promise<ServedList> {
  const folder = mkdtempSync(join(tmpdir(), 'paperdex-site-'));
  await promisify(execFile)(
    process.execPath,
    ['src/cli/run.mjs', 'build', list, '--out', folder, ...options],
    { cwd: projectRoot },
  );
  const server = await preview({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1', strictPort: true },
  });
  const close = async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  };
  return { address: server.resolvedUrls?.local[0] ?? '', close };
}
