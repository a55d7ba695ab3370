import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { splitDataset } from '../../paper/dataset-parts.ts';
import { formatDataset } from '../../paper/dataset-text.ts';
import { diagnosticFormats } from '../formats/diagnostic-formats.ts';
import { summary } from '../formats/summary.ts';
import { withPageMetadata } from '../site/page-metadata.ts';
import { createLiveList } from './live-list.ts';
import { watchSaves } from './watch-saves.ts';

/**
 * A Vite plugin that serves a list in the app, recompiles it on every save and notifies the app. Prints the
 * errors of the first compilation, and those after a save that adds some: the app then keeps the last good
 * dataset.
 */
export function previewPlugin(folder: string): Plugin {
  const list = createLiveList(folder);
  const parts = () => {
    const good = list.lastGood();
    return good === null ? null : splitDataset(good.dataset);
  };
  const part = (format: (parts: ReturnType<typeof splitDataset>) => string) => () => {
    const found = parts();
    return found === null ? '' : format(found);
  };
  const files = new Map([
    ['report.json', () => JSON.stringify({ isCurrent: list.isCurrent(), report: list.report() })],
    ['dataset.json', part(({ core }) => formatDataset(core))],
    ['pages.json', part(({ pageTexts }) => JSON.stringify(pageTexts))],
    ['details.json', part(({ details }) => JSON.stringify(details))],
  ]);
  return {
    name: 'paperdex:preview',
    apply: 'serve',
    async configureServer(server) {
      const { logger } = server.config;
      const errors = () =>
        diagnosticFormats.text(
          list.report().diagnostics.filter(({ severity }) => severity === 'error'),
          folder,
        );
      const compile = () => {
        const isCurrent = list.compile();
        if (!isCurrent)
          logger.error(`the list has errors; the page keeps showing the last good table\n${errors()}`);
        server.ws.send('paperdex:compiled', { isCurrent, report: list.report() });
      };
      list.compile();
      if (errors() !== '') logger.error(errors());
      const first = list.lastGood();
      if (first !== null) logger.info(summary(first.dataset, list.report()));
      watchSaves(server.watcher, folder, { compile, isStale: list.isStale });
      await waitUntilWatched(server, folder, first?.dataset.pages.map(({ path }) => path) ?? []);
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/u, '').slice(server.config.base.length);
        const image = list.lastGood()?.images.find(({ published }) => published === path);
        const file = files.get(path);
        if (file !== undefined) {
          response.setHeader('Content-Type', 'application/json');
          response.setHeader('ETag', `"${list.version()}"`);
          response.end(file());
        } else if (image !== undefined) {
          response.end(readFileSync(join(folder, image.path)));
        } else {
          next();
        }
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        const good = list.lastGood();
        return good === null ? html : withPageMetadata(html, good.dataset);
      },
    },
  };
}

/** How long to wait for the watcher at startup, in milliseconds: it misses saves until it is ready. */
const watcherTimeout = 5_000;

/** Waits until every folder with a page is watched, or until the timeout. */
async function waitUntilWatched(
  { watcher }: ViteDevServer,
  folder: string,
  pages: readonly string[],
): Promise<void> {
  const folders = new Set(pages.map((path) => dirname(resolve(folder, path))));
  for (const start = Date.now(); Date.now() - start < watcherTimeout; await setTimeout(20)) {
    const watched = watcher.getWatched();
    if ([...folders].every((path) => path in watched)) return;
  }
}
