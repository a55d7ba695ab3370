import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMetaName, workerFile } from '../../../offline/offline-build.ts';
import type { Dataset } from '../../../paper/schema.ts';
import { isHashed } from '../hashed-file.ts';
import { contentOf, type SiteFile } from '../site-file.ts';
import { offlineBuild, type ReadFile } from './offline-build.ts';
import { installLinks, webManifest } from './web-manifest.ts';
import { removingWorker, type storingWorker, workerFolder } from './worker-sources.ts';

/**
 * A site with a service worker, which readers can install as an app. The storing worker knows the site's files, and
 * the page has the id of the build: the site works offline. The removing one removes the other from readers' browsers.
 * The page stays the last file.
 */
export function withServiceWorker(
  files: readonly SiteFile[],
  shell: string,
  list: Pick<Dataset['list'], 'title' | 'description'>,
  workerPath: typeof storingWorker | typeof removingWorker,
): readonly SiteFile[] {
  const kept = files.filter(({ path }) => !path.startsWith(workerFolder));
  const worker = readFileSync(join(shell, workerPath), 'utf8');
  const [page] = kept.slice(-1);
  if (page === undefined || !('content' in page)) throw new Error('the site has no page');
  const others = [...kept.slice(0, -1), webManifest(list)];
  const html = withTags(String(page.content), installLinks);
  if (workerPath === removingWorker)
    return [...others, { path: workerFile, content: worker }, { path: page.path, content: html }];
  const build = offlineBuild(html, worker, others.filter(({ path }) => isHashed(path)).map(readFile));
  return [
    ...others,
    {
      path: workerFile,
      content: `const offlineBuild = ${JSON.stringify(build)};\n${worker}`,
    },
    { path: page.path, content: withTags(html, `<meta name="${buildMetaName}" content="${build.id}">`) },
  ];
}

function readFile(file: SiteFile): ReadFile {
  return { path: file.path, content: contentOf(file) };
}

function withTags(html: string, tags: string): string {
  return html.replace('</head>', () => `${tags}</head>`);
}

/** A site's page that does not work offline, and leaves a worker that is there as it is. */
export function withoutOffline(html: string): string {
  return html.replace(new RegExp(`<meta name="${buildMetaName}"[^>]*>`, 'u'), '');
}
