import { cachedBuild } from '../../cached-build.mjs';
import { publishedFolder } from '../../files/published-folder.ts';

/**
 * The folder of the app in one file: beside the commands where they are published, else built from the
 * sources.
 */
export function oneFileFolder(): Promise<string> {
  const published = publishedFolder('one-file-app');
  if (published !== null) return Promise.resolve(published);
  return cachedBuild('one-file', async (folder) => {
    const { buildOneFileApp } = await import('./one-file-app.ts');
    await buildOneFileApp(folder);
  });
}
