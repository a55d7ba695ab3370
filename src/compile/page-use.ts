import type { LineUse } from '../paper/report-kinds.ts';
import type { Dataset } from '../paper/schema.ts';
import { usesOf } from './checks/accounting.ts';
import { createReporter } from './diagnostics/reporter.ts';
import { PageReader } from './entries/page-reader.ts';
import { pageVenue } from './entries/page-venue.ts';
import { readPage } from './entries/read-page.ts';
import { linkOwnPages } from './links/own-pages.ts';
import { createLinkResolver } from './links/resolve-link.ts';
import { matterItems } from './pages/records/matter-items.ts';
import { isRepositoryFile } from './pages/repository-files.ts';
import type { ListFiles, SourceFile } from './read/read-list.ts';
import { Memo } from './reading/lines/memo.ts';
import { createAnchorNamer } from './rich-text/anchor-namer.ts';
import { createFormulaParser } from './rich-text/formula.ts';
import { createImageStore } from './rich-text/list-images.ts';
import { anchorsOf, type Outline, outlinePage } from './syntax/outline.ts';
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

/** Reads a page again as `compileList` read it, to tell what became of its lines. Never throws. */
export function readPageUse(source: SourceFile, files: ListFiles, { pages }: Dataset): PageUse {
  const { path, text } = source;
  try {
    const page = parsePage(source, createReporter(), matterItems);
    const repositories = linkOwnPages(page.root, path, createLinkResolver(files.paths, files.layout.base));
    const kind = pages.find((each) => each.path === path)?.kind;
    const readAs: PageReadAs =
      path === files.layout.summary
        ? 'summary'
        : kind === undefined
          ? 'no page'
          : kind === 'note'
            ? 'note'
            : isRepositoryFile(path)
              ? 'repository file'
              : 'entries';
    const outline = readAs === 'entries' ? outlinePage(page) : null;
    const byNode = outline === null ? new Map<never, never>() : readUses(outline, repositories, path, files);
    const fallback = readAs === 'summary' ? 'navigation' : readAs === 'note' ? 'note' : 'prose';
    return { path, readAs, byLine: usesOf(page, { byNode, fallback }).byLine, outline, repositories };
  } catch {
    const byLine = text.split('\n').map((line): LineUse => (line.trim() === '' ? 'blank' : 'prose'));
    return { path, readAs: 'unparsed', byLine, outline: null, repositories: new Set() };
  }
}

function readUses(
  outline: Outline,
  repositories: ReadonlySet<string>,
  file: string,
  { paths, layout, root }: ListFiles,
) {
  const context = {
    file,
    resolver: createLinkResolver(paths, layout.base),
    imageStore: createImageStore(root),
    parseFormula: createFormulaParser(),
    nameAnchor: createAnchorNamer(),
    reporter: createReporter(),
  };
  return readPage(
    outline,
    pageVenue(outline.title, file),
    context,
    new PageReader(new Memo(), anchorsOf(outline), repositories),
  ).uses;
}
