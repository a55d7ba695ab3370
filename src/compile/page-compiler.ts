import type { Diagnostic } from '../paper/report.ts';
import { compilePage, type ListContext } from './compile-page.ts';
import { quoted } from './diagnostics/quoted.ts';
import { createReporter, type Reporter } from './diagnostics/reporter.ts';
import { forgetAll } from './entries/remembered.ts';
import { createLinkResolver } from './links/resolve-link.ts';
import { createAssetStore } from './notes/assets.ts';
import { pageAsText } from './page-as-text.ts';
import type { PageFacts } from './pages/page-facts.ts';
import type { ListFiles, SourceFile } from './read/read-list.ts';
import { parsePage } from './syntax/parse-page.ts';

/** A page with what there is to say of it, whatever the other pages hold. */
export interface CompiledPage {
  readonly text: string;
  readonly facts: PageFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the pages of a list, each on its own, in the order of the files. */
export type PageCompiler = (files: ListFiles) => readonly CompiledPage[];

/** Makes a compiler that remembers pages: the next compilation reads those again whose text or images changed, and all when a file came or went. */
export function createPageCompiler(): PageCompiler {
  let known = new Map<string, CompiledPage>();
  let surroundings = '';
  let context: ListContext | null = null;
  return ({ root, layout, paths, pages }) => {
    const now = JSON.stringify([root, layout, ...paths]);
    if (context === null || now !== surroundings) {
      context = { layout, resolver: createLinkResolver(paths, layout.base), assets: createAssetStore(root) };
      surroundings = now;
      known = new Map();
    }
    const list = context;
    known = new Map(
      pages.map((source) => {
        const before = known.get(source.path);
        return [
          source.path,
          before !== undefined && isUpToDate(before, source, list) ? before : compile(source, list),
        ];
      }),
    );
    forgetAll();
    return [...known.values()];
  };
}

function isUpToDate({ text, facts }: CompiledPage, source: SourceFile, { assets }: ListContext): boolean {
  if (text !== source.text) return false;
  const images = [facts.contents, facts.asNote].flatMap((contents) => [...(contents?.images ?? [])]);
  return images.every(([path, asset]) => assets.find(path) === asset);
}

function compile(source: SourceFile, list: ListContext): CompiledPage {
  const reporter = createReporter();
  const facts = guardPage(source, reporter, (found) => compilePage(parsePage(source, found), list, found));
  return { text: source.text, facts, diagnostics: reporter.diagnostics() };
}

/**
 * Reads a page, whatever happens on the way: a page that breaks a stage keeps its text as prose and is reported, and no other page suffers.
 * What the stages reported before one of them broke is kept.
 */
export function guardPage(
  source: SourceFile,
  reporter: Reporter,
  read: (reporter: Reporter) => PageFacts,
): PageFacts {
  try {
    return read(reporter);
  } catch (error) {
    const place = { file: source.path, line: 1 };
    if (error instanceof RangeError)
      reporter.report(
        'page-too-complex',
        place,
        'the page is too complex to be read: its text is kept as prose',
      );
    else
      reporter.report(
        'page-failed',
        place,
        `the page could not be read (${quoted(String(error))}): its text is kept as prose`,
      );
    return pageAsText(source);
  }
}
