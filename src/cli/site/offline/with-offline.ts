import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMetaName, workerFile } from '../../../offline/offline-build.ts';
import type { Dataset } from '../../../paper/schema.ts';
import { isHashed } from '../hashed-file.ts';
import { contentOf, type SiteFile } from '../site-file.ts';
import { offlineBuild, type ReadFile } from './offline-build.ts';
import { installLinks, webManifest } from './web-manifest.ts';
import { removingWorker, storingWorker, workerFolder } from './worker-sources.ts';

/**
 * A site that also works offline, as an app if the reader installs it: with a service worker that knows the
 * site's files, and the id of the build in its page. If `isOn` is false, the site gets the worker that
 * removes the other from readers' browsers instead. The page stays the last file.
 */
export function withOffline(
  files: readonly SiteFile[],
  shell: string,
  list: Pick<Dataset['list'], 'title' | 'description'>,
  isOn: boolean,
): readonly SiteFile[] {
  const kept = files.filter(({ path }) => !path.startsWith(workerFolder));
  const worker = (path: string) => readFileSync(join(shell, path), 'utf8');
  const [page] = kept.slice(-1);
  if (page === undefined || !('content' in page)) throw new Error('the site has no page');
  const others = [...kept.slice(0, -1), webManifest(list)];
  const html = withTags(String(page.content), installLinks);
  if (!isOn)
    return [
      ...others,
      { path: workerFile, content: worker(removingWorker) },
      { path: page.path, content: html },
    ];
  const storing = worker(storingWorker);
  const build = offlineBuild(html, storing, others.filter(({ path }) => isHashed(path)).map(readFile));
  return [
    ...others,
    {
      path: workerFile,
      content: `const offlineBuild = ${JSON.stringify(build)};\n${storing}`,
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
