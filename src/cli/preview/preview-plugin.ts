import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { splitDataset } from '../../paper/dataset-parts.ts';
import { writeDataset } from '../../paper/dataset-text.ts';
import { diagnosticFormats } from '../formats/diagnostic-formats.ts';
import { summary } from '../formats/summary.ts';
import { withIdentity } from '../site/page-identity.ts';
import { followSaves } from './follow-saves.ts';
import { createLiveList } from './live-list.ts';

/**
 * Serves a list in the app: it is compiled again on every save, and the page is told. When a save loses input that was there before, the page
 * is told what is wrong and keeps the last good dataset.
 */
export function previewPlugin(folder: string): Plugin {
  const list = createLiveList(folder);
  const parts = () => {
    const good = list.good();
    return good === null ? null : splitDataset(good.dataset);
  };
  const part = (write: (parts: ReturnType<typeof splitDataset>) => string) => () => {
    const found = parts();
    return found === null ? '' : write(found);
  };
  const files = new Map([
    ['report.json', () => JSON.stringify(list.report())],
    ['dataset.json', part(({ first }) => writeDataset(first))],
    ['pages.json', part(({ pages }) => JSON.stringify(pages))],
    ['related.json', part(({ relations }) => JSON.stringify(relations))],
  ]);
  return {
    name: 'paperdex:preview',
    apply: 'serve',
    async configureServer(server) {
      const { logger } = server.config;
      const compile = () => {
        const ok = list.compile();
        const report = list.report();
        const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
        if (!ok)
          logger.error(
            `the list has problems; the page keeps the last good table\n${diagnosticFormats.text(errors, folder)}`,
          );
        server.ws.send('paperdex:compiled', { ok, report });
      };
      list.compile();
      const first = list.good();
      if (first !== null) logger.info(summary(first.dataset, list.report()));
      followSaves(server.watcher, folder, { compile, isStale: list.isStale });
      await untilWatched(server, folder, first?.dataset.pages.map(({ path }) => path) ?? []);
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/u, '').slice(server.config.base.length);
        const asset = list.good()?.assets.find(({ published }) => published === path);
        const file = files.get(path);
        if (file !== undefined) {
          response.setHeader('Content-Type', 'application/json');
          response.setHeader('ETag', `"${list.version()}"`);
          response.end(file());
        } else if (asset !== undefined) {
          response.end(readFileSync(join(folder, asset.path)));
        } else {
          next();
        }
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        const good = list.good();
        return good === null ? html : withIdentity(html, good.dataset);
      },
    },
  };
}

/** How long the server waits for its watcher at the start, in milliseconds: a save before that would go unseen. */
const watcherPatience = 5_000;

/** Waits until every folder that holds a page is watched. */
async function untilWatched(
  { watcher }: ViteDevServer,
  folder: string,
  pages: readonly string[],
): Promise<void> {
  const folders = new Set(pages.map((path) => dirname(resolve(folder, path))));
  for (const start = Date.now(); Date.now() - start < watcherPatience; await setTimeout(20)) {
    const watched = watcher.getWatched();
    if ([...folders].every((path) => path in watched)) return;
  }
}
