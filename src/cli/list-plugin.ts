import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { clearTimeout, setTimeout as startTimer } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite';
import type { Compilation } from '../compile/compile-list.ts';
import { createPageCompiler, type PageCompiler } from '../compile/page-compiler.ts';
import { ListError } from '../compile/read/read-list.ts';
import { publishedSchemas } from '../paper/json-schemas.ts';
import type { Report } from '../paper/report.ts';
import { compileFolder } from './compile-folder.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { diagnosticFormats } from './diagnostic-formats.ts';
import { summary } from './summary.ts';

/** How long a burst of saves may last before the list is compiled, in milliseconds. */
const settleTime = 20;

/**
 * Puts a list into the app: the build gets its dataset and its images as files; the dev server compiles again on every save and tells the page.
 * When a save loses input, the page is told what is wrong and keeps the last good dataset.
 */
export function listPlugin(folder: string): Plugin[] {
  return [buildPlugin(folder), previewPlugin(folder)];
}

function buildPlugin(folder: string): Plugin {
  let compilation: Compilation;
  let dataset = '';
  let name = '';
  return {
    name: 'paperdex:build',
    apply: 'build',
    buildStart() {
      compilation = compileFolder(folder);
      dataset = JSON.stringify(compilation.dataset);
      name = `assets/dataset-${createHash('sha256').update(dataset).digest('hex').slice(0, 8)}.json`;
      const lost = compilation.report.diagnostics.filter(({ severity }) => severity === 'error');
      console.log(summary(compilation.dataset, compilation.report));
      if (lost.length > 0) throw new ListError(diagnosticFormats.text(lost, folder));
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source: dataset });
      for (const { path, published } of compilation.assets)
        this.emitFile({ type: 'asset', fileName: published, source: readFileSync(join(folder, path)) });
      for (const { path, schema } of publishedSchemas())
        this.emitFile({ type: 'asset', fileName: path, source: `${JSON.stringify(schema, null, 1)}\n` });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => ({
        html: withIdentity(html, compilation),
        tags: [
          { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' },
          { tag: 'link', attrs: { id: 'dataset', rel: 'preload', as: 'fetch', crossorigin: '', href: `./${name}` }, injectTo: 'head' },
        ] satisfies HtmlTagDescriptor[],
      }),
    },
  };
}

function previewPlugin(folder: string): Plugin {
  const compilePages = createPageCompiler();
  let good: Compilation | null = null;
  let report: Report | null = null;
  const compile = (): boolean => {
    const { compilation, diagnostics } = tryCompile(folder, compilePages);
    report = compilation?.report ?? { schemaVersion: 1, diagnostics, files: [] };
    const whole = compilation !== null && (good === null || !compilation.report.diagnostics.some(({ severity }) => severity === 'error'));
    if (whole) good = compilation;
    return whole;
  };
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
        if (path === 'dataset.json' || path === 'report.json') {
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify(path === 'report.json' ? report : good?.dataset));
        } else if (asset !== undefined) {
          response.end(readFileSync(join(folder, asset.path)));
        } else {
          next();
        }
      });
    },
    transformIndexHtml: { order: 'pre', handler: (html) => (good === null ? html : withIdentity(html, good)) },
  };
}

/** Compiles, and turns an unreadable list into a diagnostic, so that the server lives on. */
function tryCompile(folder: string, compilePages: PageCompiler): { compilation: Compilation | null; diagnostics: Report['diagnostics'] } {
  try {
    return { compilation: compileFolder(folder, compilePages), diagnostics: [] };
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

/** Writes the list's title and description into the page, for those who read it without running it. */
function withIdentity(html: string, { dataset }: Compilation): string {
  const { title, description } = dataset.list;
  return html
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${escapeHtml(title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*"/u, (_, start) => `${start}${escapeHtml(description)}"`);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
