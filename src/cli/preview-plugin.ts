import { readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { clearTimeout, setTimeout as startTimer } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import type { Plugin, ViteDevServer } from 'vite';
import type { Compilation } from '../compile/compile-list.ts';
import { createPageCompiler, type PageCompiler } from '../compile/page-compiler.ts';
import { splitDataset } from '../paper/dataset-parts.ts';
import { writeDataset } from '../paper/dataset-text.ts';
import type { Report } from '../paper/report.ts';
import { compileFolder } from './compile-folder.ts';
import { diagnosticFormats } from './diagnostic-formats.ts';
import { withKnownOrigin } from './list-origin.ts';
import { withIdentity } from './page-identity.ts';
import { summary } from './summary.ts';

/** How long a burst of saves may last before the list is compiled, in milliseconds. */
const settleTime = 20;

/**
 * Serves a list in the app: it is compiled again on every save, and the page is told. When a save loses input that was there before, the page
 * is told what is wrong and keeps the last good dataset.
 */
export function previewPlugin(folder: string): Plugin {
  const compilePages = createPageCompiler();
  let good: Compilation | null = null;
  let report: Report | null = null;
  const compile = (): boolean => {
    const { compilation, diagnostics } = tryCompile(folder, compilePages);
    report = compilation?.report ?? { schemaVersion: 1, diagnostics, files: [] };
    if (compilation === null || (good !== null && losesMore(compilation.report, good.report))) return false;
    good = compilation;
    return true;
  };
  const files = new Map([
    ['report.json', () => JSON.stringify(report)],
    ['dataset.json', () => (good === null ? '' : writeDataset(splitDataset(good.dataset).first))],
    ['pages.json', () => (good === null ? '' : JSON.stringify(splitDataset(good.dataset).pages))],
    ['related.json', () => (good === null ? '' : JSON.stringify(splitDataset(good.dataset).relations))],
  ]);
  return {
    name: 'paperdex:preview',
    apply: 'serve',
    async configureServer(server) {
      compile();
      if (good !== null && report !== null) server.config.logger.info(summary(good.dataset, report));
      watch(server, folder, () => {
        const ok = compile();
        const problems = diagnosticFormats.text(
          (report?.diagnostics ?? []).filter(({ severity }) => severity === 'error'),
          folder,
        );
        if (!ok) server.config.logger.error(`the list has problems; the page keeps the last good table\n${problems}`);
        server.ws.send('paperdex:compiled', { ok, report });
      });
      await untilWatched(server, folder, good?.dataset.pages.map(({ path }) => path) ?? []);
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/u, '').slice(server.config.base.length);
        const asset = good?.assets.find(({ published }) => published === path);
        const file = files.get(path);
        if (file !== undefined) {
          response.setHeader('Content-Type', 'application/json');
          response.end(file());
        } else if (asset !== undefined) {
          response.end(readFileSync(join(folder, asset.path)));
        } else {
          next();
        }
      });
    },
    transformIndexHtml: { order: 'pre', handler: (html) => (good === null ? html : withIdentity(html, good.dataset)) },
  };
}

/** Tells whether input is lost that was not lost before: what was already lost at the start must not hold up every save after it. */
function losesMore(now: Report, before: Report): boolean {
  const lost = ({ diagnostics }: Report) =>
    diagnostics.flatMap(({ severity, file, code }) => (severity === 'error' ? [`${code} ${file}`] : []));
  const known = new Set(lost(before));
  return lost(now).some((loss) => !known.has(loss));
}

/** Compiles, and turns an unreadable list into a diagnostic, so that the server lives on. */
function tryCompile(folder: string, compilePages: PageCompiler): { compilation: Compilation | null; diagnostics: Report['diagnostics'] } {
  try {
    return { compilation: withKnownOrigin(compileFolder(folder, compilePages), folder), diagnostics: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      compilation: null,
      diagnostics: [{ file: '.', line: 1, column: 1, severity: 'error', code: 'file-unreadable', message, advice: null }],
    };
  }
}

/** How long the server waits for its watcher at the start, in milliseconds: a save before that would go unseen. */
const watcherPatience = 5_000;

/** Waits until every folder that holds a page is watched. */
async function untilWatched({ watcher }: ViteDevServer, folder: string, pages: readonly string[]): Promise<void> {
  const folders = new Set(pages.map((path) => dirname(resolve(folder, path))));
  for (const start = Date.now(); Date.now() - start < watcherPatience; await setTimeout(20)) {
    const watched = watcher.getWatched();
    if ([...folders].every((path) => path in watched)) return;
  }
}

function watch(server: ViteDevServer, folder: string, changed: () => void): void {
  const root = resolve(folder) + sep;
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(root)) return;
    clearTimeout(timer);
    timer = startTimer(changed, settleTime);
  });
}
