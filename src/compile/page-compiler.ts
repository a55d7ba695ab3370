import type { Diagnostic } from '../paper/report.ts';
import { compilePage } from './compile-page.ts';
import { quoted } from './diagnostics/quoted.ts';
import { createReporter, type Reporter } from './diagnostics/reporter.ts';
import { createLinkResolver } from './links/resolve-link.ts';
import { pageAsText } from './page-as-text.ts';
import type { PageFacts } from './pages/page-facts.ts';
import { matterItems } from './pages/records/matter-items.ts';
import type { ListFiles, SourceFile } from './read/read-list.ts';
import type { ListContext } from './read-contents.ts';
import { Memo } from './reading/lines/memo.ts';
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

/** Told how much of a list's text is compiled, from 0 to 1, and the page that is next; empty after the last one. */
export type PageProgress = (share: number, next: string) => void;

/**
 * Creates a page compiler with a cache. It recompiles pages whose text or images changed, and all pages when
 * files were added or removed.
 */
export function createPageCompiler(onPage: PageProgress = () => {}): PageCompiler {
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
        memo: new Memo(),
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
          cached !== undefined && isUpToDate(cached, source, list) ? cached : compile(source, list),
        ];
      }),
    );
    onPage(1, '');
    return [...cache.values()];
  };
}

function isUpToDate({ text, facts }: CompiledPage, source: SourceFile, { imageStore }: ListContext): boolean {
  if (text !== source.text) return false;
  const images = [facts.contents, facts.asNote].flatMap((contents) => [...(contents?.images ?? [])]);
  return images.every(([path, image]) => imageStore.find(path) === image);
}

function compile(source: SourceFile, list: ListContext): CompiledPage {
  const reporter = createReporter();
  const facts = readWithFallback(source, reporter, (found) =>
    compilePage(parsePage(source, found, matterItems), list, found),
  );
  return { text: source.text, facts, diagnostics: reporter.diagnostics() };
}

/**
 * Reads a page. When `read` throws, reports the error and returns the page's text as prose, so that one page
 * cannot fail the list. Diagnostics reported before the error are kept.
 */
export function readWithFallback(
  source: SourceFile,
  reporter: Reporter,
  read: (reporter: Reporter) => PageFacts,
): PageFacts {
  try {
    return read(reporter);
  } catch (error) {
    const location = { file: source.path, line: 1 };
    if (error instanceof RangeError)
      reporter.report(
        'page-too-complex',
        location,
        'the page is too complex to parse: its text is kept as prose',
      );
    else
      reporter.report(
        'page-failed',
        location,
        `the compiler failed on this page (${quoted(String(error))}): its text is kept as prose`,
      );
    return pageAsText(source);
  }
}
