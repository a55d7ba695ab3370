import { accountFor } from './checks/accounting.ts';
import { findIncludes } from './checks/check-includes.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkPage } from './checks/check-page.ts';
import { pagesReachedFrom } from './checks/orphans.ts';
import { createReporter, type Reporter } from './diagnostics/reporter.ts';
import { pageVenue } from './entries/page-venue.ts';
import { type PageReading, readPage } from './entries/read-page.ts';
import type { LinkResolver } from './links/resolve-link.ts';
import { type AssetStore, recordAssets } from './notes/assets.ts';
import { createFormulaReader } from './notes/formula.ts';
import { createAnchorNamer } from './notes/name-anchors.ts';
import type { NoteContext } from './notes/note-context.ts';
import { listIdentity } from './pages/list-identity.ts';
import { literatureLinks } from './pages/literature-links.ts';
import { readNoteMeta } from './pages/note-meta.ts';
import { readNotePage } from './pages/note-page.ts';
import { pageBody } from './pages/page-body.ts';
import type { PageContents, PageFacts } from './pages/page-facts.ts';
import { isRepositoryFile } from './pages/repository-files.ts';
import { readSummary } from './pages/summary.ts';
import type { ListLayout } from './read/list-layout.ts';
import { anchorsOf, type Outline, outlinePage } from './syntax/outline.ts';
import type { PageSyntax } from './syntax/parse-page.ts';

/** What a page's facts hang on besides its text. */
export interface ListContext {
  readonly layout: ListLayout;
  readonly resolver: LinkResolver;
  readonly assets: AssetStore;
}

/** Reads all that the list needs to know of a page from its syntax tree. Problems that hang on how the page is read stand in its contents. */
export function compilePage(page: PageSyntax, context: ListContext, reporter: Reporter): PageFacts {
  const { layout, resolver } = context;
  const { path, lines } = page;
  const outline = outlinePage(page);
  const isSummary = path === layout.summary;
  checkPage(page, outline, resolver, reporter);
  return {
    path,
    lines,
    title: outline.title,
    titleIsHeading: outline.titleHeading !== null,
    description: page.frontMatter.description,
    headings: outline.headings.map(({ text, line }) => ({ text, line })),
    anchors: anchorsOf(outline),
    links: isSummary ? [] : checkLinks(page, resolver, reporter),
    leadsTo: pagesReachedFrom(page, resolver),
    includes: findIncludes(page, resolver, reporter),
    literature: literatureLinks(page.root),
    navigation: isSummary ? readSummary(page, resolver, reporter) : null,
    identity: path === layout.front ? listIdentity(page, outline) : null,
    ...readContents(page, outline, context),
  };
}

/** A page with this many entries lists papers, whatever the line under its title says: "Authors: …" may be those of the list. */
const fewestListed = 3;

/** A page is about one paper when it says so; it lists papers when it holds entries, and else it is whatever others take it for. */
function readContents(
  page: PageSyntax,
  outline: Outline,
  context: ListContext,
): Pick<PageFacts, 'kind' | 'contents' | 'asNote'> {
  const { path } = page;
  const { layout } = context;
  if (path === layout.summary || isRepositoryFile(path)) {
    const isSummary = path === layout.summary;
    const contents = readAs(page, context, (own) => ({
      entries: [],
      acronyms: [],
      body: isSummary ? [] : pageBody(page, outline, null, own),
      account: accountFor(page, { uses: new Map(), otherwise: isSummary ? 'navigation' : 'prose' }),
    }));
    return { kind: 'other', contents, asNote: null };
  }
  const venue = pageVenue(outline.title, path);
  const meta = venue === null ? readNoteMeta(outline) : null;
  const asNote = meta?.tells === true ? readAsNote(page, outline, context) : null;
  if (asNote !== null && meta?.hasHeading === true) return { kind: 'note', contents: asNote, asNote };
  const isVenuePage = venue !== null && path !== layout.front;
  const contents = readAs(page, context, (own) =>
    asList(page, outline, readPage(outline, venue, own), own, isVenuePage),
  );
  if (asNote !== null) {
    const isList = contents.entries.length >= fewestListed;
    return { kind: isList ? 'topic' : 'note', contents: isList ? contents : asNote, asNote };
  }
  // The sections of the first page are subjects even where its title is a venue.
  if (isVenuePage) return { kind: 'venue', contents, asNote: null };
  if (contents.entries.length > 0) return { kind: 'topic', contents, asNote: null };
  const note = readAsNote(page, outline, context);
  return { kind: 'other', contents: withTextOf(contents, note), asNote: note };
}

function asList(
  page: PageSyntax,
  outline: Outline,
  reading: PageReading,
  context: NoteContext,
  isVenuePage: boolean,
): Omit<PageContents, 'diagnostics' | 'images'> {
  const { entries, acronyms, uses } = reading;
  return {
    entries,
    acronyms: acronyms.map((acronym) => ({ ...acronym, file: page.path })),
    // Without entries it may be a note: its text is read as that, once.
    body: entries.length === 0 && !isVenuePage ? [] : pageBody(page, outline, reading, context),
    account: accountFor(page, { uses, otherwise: 'prose' }),
  };
}

function readAsNote(page: PageSyntax, outline: Outline, context: ListContext): PageContents {
  return readAs(page, context, (own) => ({
    entries: [readNotePage(page, outline, own)],
    acronyms: [],
    body: pageBody(page, outline, null, own),
    account: accountFor(page, { uses: new Map(), otherwise: 'note' }),
  }));
}

/** A page without entries has the same text whatever it is taken for. */
function withTextOf(contents: PageContents, note: PageContents): PageContents {
  const { body, images } = note;
  return { ...contents, body, images, diagnostics: [...contents.diagnostics, ...note.diagnostics] };
}

/** Reads with a reporter and a record of images of its own. */
function readAs(
  { path: file }: PageSyntax,
  { resolver, assets }: ListContext,
  read: (context: NoteContext) => Omit<PageContents, 'diagnostics' | 'images'>,
): PageContents {
  const reporter = createReporter();
  const { images, ...recorded } = recordAssets(assets);
  const contents = read({
    file,
    resolver,
    assets: recorded,
    formulas: createFormulaReader(),
    anchors: createAnchorNamer(),
    reporter,
  });
  return { ...contents, diagnostics: reporter.diagnostics(), images };
}
