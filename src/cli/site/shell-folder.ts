import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cachedBuild } from '../cached-build.mjs';

/** The folder of the shell: beside the commands where they are published, else built from the sources. */
export function shellFolder(): Promise<string> {
  const published = fileURLToPath(new URL('../shell', import.meta.url));
  if (existsSync(published)) return Promise.resolve(published);
  return cachedBuild('shell', async (folder) => {
    const { buildShell } = await import('./build-shell.ts');
    await buildShell(folder);
  });
}
