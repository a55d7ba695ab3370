import type { Diagnostic } from '../paper/reports/report.ts';
import { compilePage } from './compile-page.ts';
import { quoted } from './diagnostics/quoted.ts';
import { createReporter, type Reporter } from './diagnostics/reporter.ts';
import { EditedPages } from './edited-pages.ts';
import { createLinkResolver } from './links/resolve-link.ts';
import { pageAsText } from './page-as-text.ts';
import { createPageCaches } from './page-caches.ts';
import type { PageFacts } from './pages/page-facts.ts';
import { matterItems } from './pages/records/matter-items.ts';
import type { ListFiles, SourceFile } from './read/read-list.ts';
import type { ListContext } from './read-contents.ts';
import { createImageStore } from './rich-text/list-images.ts';
import { parsePage } from './syntax/parse-page.ts';

/** A compiled page. It does not depend on the content of other pages. */
export interface CompiledPage {
  /** The source. */
  readonly text: string;
  readonly facts: PageFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the pages of a list independently, in the order of the files. */
export type PageCompiler = (files: ListFiles) => readonly CompiledPage[];

/** How much of a list's text is done, from 0 to 1, and the page that is next; empty after the last one. */
export type PageProgress = (share: number, next: string) => void;

/** Watches over the compiling of pages, and may stop a page that is known to fail. */
export interface PageGuard {
  /** Called before a page is compiled. Returns why it must not be, as a clause; null if it may. */
  readonly begin: (source: SourceFile) => string | null;
  /** Called after a page is compiled, except if it failed. */
  readonly succeeded: (source: SourceFile) => void;
  /** The last text of a page that could be compiled: it stands in for one that cannot. */
  readonly earlier: (path: string) => SourceFile | null;
}

const noGuard: PageGuard = { begin: () => null, succeeded: () => {}, earlier: () => null };

/**
 * Creates a page compiler with a cache. It recompiles pages whose text or images changed, and all pages when
 * files were added or removed. If it is reused, it keeps what an edit leaves unchanged on a page. Give it the
 * caches of another reader of the same pages to share them.
 */
export function createPageCompiler(
  onPage: PageProgress = () => {},
  guard: PageGuard = noGuard,
  caches = createPageCaches(),
  isReused = true,
): PageCompiler {
  const edited = isReused ? new EditedPages() : null;
  let cache = new Map<string, CompiledPage>();
  let contextKey = '';
  let context: ListContext | null = null;
  return ({ root, layout, paths, pages }) => {
    const key = JSON.stringify([root, layout, ...paths]);
    if (context === null || key !== contextKey) {
      context = {
        layout,
        resolver: createLinkResolver(paths, layout.base),
        imageStore: createImageStore(root),
        ...caches,
        edited,
      };
      contextKey = key;
      cache = new Map();
    }
    const list = context;
    const length = pages.reduce((sum, { text }) => sum + text.length, 0);
    let done = 0;
    cache = new Map(
      pages.map((source) => {
        onPage(done / Math.max(1, length), source.path);
        done += source.text.length;
        const cached = cache.get(source.path);
        return [
          source.path,
          cached !== undefined && isUpToDate(cached, source, list) ? cached : compile(source, list, guard),
        ];
      }),
    );
    onPage(1, '');
    return [...cache.values()];
  };
}

/** Compiles the pages of a list once, and keeps nothing of them. */
export const compilePagesOnce: PageCompiler = (files) =>
  createPageCompiler(undefined, undefined, undefined, false)(files);

function isUpToDate({ text, facts }: CompiledPage, source: SourceFile, { imageStore }: ListContext): boolean {
  if (text !== source.text) return false;
  const images = [facts.contents, facts.asNote].flatMap((contents) => [...(contents?.images ?? [])]);
  return images.every(([path, image]) => imageStore.find(path) === image);
}

function compile(source: SourceFile, list: ListContext, guard: PageGuard): CompiledPage {
  const reporter = createReporter();
  const read = (page: SourceFile, found: Reporter) =>
    compilePage(parsePage(page, found, matterItems, list.trees), list, found);
  const earlier = () => {
    const before = guard.earlier(source.path);
    if (before === null) return null;
    try {
      return read(before, createReporter());
    } catch {
      return null;
    }
  };
  const refusal = guard.begin(source);
  if (refusal !== null) {
    const facts = factsWithout(source, reporter, 'page-too-complex', refusal, earlier);
    return { text: source.text, facts, diagnostics: reporter.diagnostics() };
  }
  let hasFailed = false;
  const facts = readWithFallback(
    source,
    reporter,
    (found) => read(source, found),
    () => {
      hasFailed = true;
      return earlier();
    },
  );
  if (!hasFailed) guard.succeeded(source);
  return { text: source.text, facts, diagnostics: reporter.diagnostics() };
}

/**
 * Reads a page. When `read` throws, reports the error and returns what the page was earlier, or else its text
 * as prose, so that one page cannot fail the list. Diagnostics reported before the error are kept.
 */
export function readWithFallback(
  source: SourceFile,
  reporter: Reporter,
  read: (reporter: Reporter) => PageFacts,
  earlier: () => PageFacts | null = () => null,
): PageFacts {
  try {
    return read(reporter);
  } catch (error) {
    return error instanceof RangeError
      ? factsWithout(source, reporter, 'page-too-complex', 'the page is too complex to parse', earlier)
      : factsWithout(
          source,
          reporter,
          'page-failed',
          `the compiler failed on this page (${quoted(String(error))})`,
          earlier,
        );
  }
}

/** The facts of a page that cannot be compiled. Reports why, and what stands in for it. */
function factsWithout(
  source: SourceFile,
  reporter: Reporter,
  rule: 'page-too-complex' | 'page-failed',
  reason: string,
  earlier: () => PageFacts | null,
): PageFacts {
  const before = earlier();
  const standIn =
    before === null ? 'its text is kept as prose' : 'what it said before stays until it can be compiled';
  reporter.report(rule, { file: source.path, line: 1 }, `${reason}: ${standIn}`);
  return before ?? pageAsText(source);
}
