import { createReporter, type Reporter } from './diagnostics/reporter.ts';
import type { EditedPages } from './edited-pages.ts';
import type { LinkResolver } from './links/resolve-link.ts';
import type { PageCaches } from './page-caches.ts';
import type { PageContents } from './pages/page-facts.ts';
import type { ListLayout } from './read/list-layout.ts';
import { createAnchorNamer } from './rich-text/anchor-namer.ts';
import { createFormulaParser } from './rich-text/formula.ts';
import { type ImageStore, recordImages } from './rich-text/list-images.ts';
import type { RichTextContext } from './rich-text/rich-text-context.ts';
import type { PageSyntax } from './syntax/parse-page.ts';

/** What a page's facts depend on besides its text. */
export interface ListContext extends PageCaches {
  readonly layout: ListLayout;
  readonly resolver: LinkResolver;
  readonly imageStore: ImageStore;
  /** What is kept of the pages for after an edit; null if they are compiled only once. */
  readonly edited: EditedPages | null;
}

/** Reads the contents of a page and collects their diagnostics and images. */
export function readAs(
  { path: file }: PageSyntax,
  list: ListContext,
  read: (context: RichTextContext) => Omit<PageContents, 'diagnostics' | 'images'>,
): PageContents {
  const reporter = createReporter();
  const { images, ...imageStore } = recordImages(list.imageStore);
  const contents = read(richTextContext({ ...list, imageStore }, file, reporter));
  return { ...contents, diagnostics: reporter.diagnostics(), images };
}

/** What rich text on a page of the list depends on. */
export function richTextContext(
  { resolver, imageStore }: ListContext,
  file: string,
  reporter: Reporter,
): RichTextContext {
  return {
    file,
    resolver,
    imageStore,
    parseFormula: createFormulaParser(),
    nameAnchor: createAnchorNamer(),
    reporter,
  };
}
