import type { LineUse } from '../paper/reports/report-kinds.ts';
import { accountFor, accountForUnparsedPage } from './checks/accounting.ts';
import type { Compilation } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { linkOwnPages } from './links/own-pages.ts';
import { createLinkResolver } from './links/resolve-link.ts';
import type { TreeCache } from './markdown/tree-cache.ts';
import { matterItems } from './pages/records/matter-items.ts';
import { isRepositoryFile } from './pages/repository-files.ts';
import type { ListFiles, SourceFile } from './read/read-list.ts';
import { type Outline, outlinePage } from './syntax/outline.ts';
import { parsePage } from './syntax/parse-page.ts';

/** The ways in which a page is read. */
export type PageReadAs = 'entries' | 'note' | 'summary' | 'repository file' | 'no page' | 'unparsed';

/** What became of each line of a page. */
export interface PageUse {
  readonly path: string;
  readonly readAs: PageReadAs;
  readonly byLine: readonly LineUse[];
  /** Set for a page whose parts may be entries. */
  readonly outline: Outline | null;
  /** The repositories of the list, by its links to its own pages. */
  readonly repositories: ReadonlySet<string>;
}

/**
 * Tells what became of the lines of a page, and parses it again for those who ask how its parts were read.
 * `pageLines`: of the compilation. Never throws.
 */
export function readPageUse(
  source: SourceFile,
  { paths, layout }: ListFiles,
  { dataset, pageLines }: Pick<Compilation, 'dataset' | 'pageLines'>,
  trees?: TreeCache,
): PageUse {
  const { path, text } = source;
  try {
    const page = parsePage(source, createReporter(), matterItems, trees);
    const repositories = linkOwnPages(page.root, path, createLinkResolver(paths, layout.base));
    const kind = dataset.pages.find((each) => each.path === path)?.kind;
    const readAs: PageReadAs =
      path === layout.summary
        ? 'summary'
        : kind === undefined
          ? 'no page'
          : kind === 'note'
            ? 'note'
            : isRepositoryFile(path)
              ? 'repository file'
              : 'entries';
    // The report does not have files that are no pages.
    const byLine =
      pageLines.get(path)?.uses ?? accountFor(page, { byNode: new Map(), fallback: 'prose' }).byLine;
    const outline = readAs === 'entries' ? outlinePage(page) : null;
    return { path, readAs, byLine, outline, repositories };
  } catch {
    const { byLine } = accountForUnparsedPage(path, text.split('\n'), 0);
    return { path, readAs: 'unparsed', byLine, outline: null, repositories: new Set() };
  }
}
