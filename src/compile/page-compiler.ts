import type { Diagnostic } from '../paper/report.ts';
import { compilePage, type ListContext } from './compile-page.ts';
import { forgetAll } from './entries/remembered.ts';
import { createLinkResolver } from './links/resolve-link.ts';
import { createAssetStore } from './notes/assets.ts';
import type { PageFacts } from './page-facts.ts';
import type { ListFiles, SourceFile } from './read/read-list.ts';
import { createReporter } from './report/reporter.ts';
import { parseReadablePage } from './syntax/parse-page.ts';

/** A page with what there is to say of it, whatever the other pages hold; no facts when the page cannot be taken. */
export interface CompiledPage {
  readonly text: string;
  readonly facts: PageFacts | null;
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
        return [source.path, before !== undefined && isUpToDate(before, source, list) ? before : compile(source, list)];
      }),
    );
    forgetAll();
    return [...known.values()];
  };
}

function isUpToDate({ text, facts }: CompiledPage, source: SourceFile, { assets }: ListContext): boolean {
  if (text !== source.text) return false;
  const images = [facts?.contents, facts?.asNote].flatMap((contents) => [...(contents?.images ?? [])]);
  return images.every(([path, asset]) => assets.find(path) === asset);
}

function compile(source: SourceFile, list: ListContext): CompiledPage {
  const reporter = createReporter();
  const page = parseReadablePage(source, reporter);
  const facts = page === null ? null : compilePage(page, list, reporter);
  return { text: source.text, facts, diagnostics: reporter.diagnostics() };
}
