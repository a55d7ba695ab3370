import { cachedBuild } from '../cached-build.mjs';
import { publishedFolder } from '../files/published-folder.ts';

/** The folder of the shell: beside the commands where they are published, else built from the sources. */
export function shellFolder(): Promise<string> {
  const published = publishedFolder('shell');
  if (published !== null) return Promise.resolve(published);
  return cachedBuild('shell', async (folder) => {
    const { buildShell } = await import('./build-shell.ts');
    await buildShell(folder);
  });
}
