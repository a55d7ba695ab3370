import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cachedBuild } from '../../cached-build.mjs';

/**
 * The folder of the app in one file: beside the commands where they are published, else built from the
 * sources.
 */
export function oneFileFolder(): Promise<string> {
  const published = fileURLToPath(new URL('../one-file-app', import.meta.url));
  if (existsSync(published)) return Promise.resolve(published);
  return cachedBuild('one-file', async (folder) => {
    const { buildOneFileApp } = await import('./one-file-app.ts');
    await buildOneFileApp(folder);
  });
}
