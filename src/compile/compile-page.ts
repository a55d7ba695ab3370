import { accountFor } from './checks/accounting.ts';
import { findIncludes } from './checks/check-includes.ts';
import { checkLinks } from './checks/check-links.ts';
import { pagesReachedFrom } from './checks/check-orphans.ts';
import { checkPage } from './checks/check-page.ts';
import { checkUnreadLinks } from './checks/check-unread-links.ts';
import { createReporter, type Reporter } from './diagnostics/reporter.ts';
import { anchorsUsed } from './entries/no-entry/links-to-headings.ts';
import { PageReader } from './entries/page/page-reader.ts';
import { type PageReading, readPage } from './entries/page/read-page.ts';
import { isListOfRecords } from './entries/page/recorded-headings.ts';
import { pageVenue } from './entries/page-venue.ts';
import { linksIn } from './links/links-in.ts';
import { linkOwnPages } from './links/own-pages.ts';
import { keepNodes } from './markdown/keep-nodes.ts';
import { hasTitleBesideVenue } from './pages/evidence/dated-name.ts';
import { listsFew, minEntries, paperHeadingOf } from './pages/evidence/paper-evidence.ts';
import { paperOfFrontMatter } from './pages/front-matter-paper.ts';
import { listIdentity } from './pages/list-identity.ts';
import { readNoteMeta } from './pages/note-meta.ts';
import { readNotePage } from './pages/note-page.ts';
import { pageBody } from './pages/page-body.ts';
import type { PageContents, PageFacts } from './pages/page-facts.ts';
import { countPaperLinks } from './pages/paper-link-count.ts';
import { describedAs } from './pages/record-lines.ts';
import { withRecords } from './pages/records/entry-records.ts';
import { fencedRecord, minListed } from './pages/records/fenced-record.ts';
import { personOfPage } from './pages/records/person-pages.ts';
import { isRepositoryFile } from './pages/repository-files.ts';
import { readSummary } from './pages/summary.ts';
import { type ListContext, readAs, richTextContext } from './read-contents.ts';
import type { RichTextContext } from './rich-text/rich-text-context.ts';
import { anchorsOf, type Outline, outlinePage, titleFromPath } from './syntax/outline.ts';
import type { PageSyntax } from './syntax/parse-page.ts';

/**
 * Derives the facts of a page from its syntax tree. Diagnostics that depend on the page's kind are in its
 * contents; all others go to the reporter.
 */
export function compilePage(page: PageSyntax, context: ListContext, reporter: Reporter): PageFacts {
  const { layout, resolver } = context;
  const { path, lines } = page;
  const repositories = linkOwnPages(page.root, path, resolver);
  const before = context.edited?.of(path) ?? null;
  if (before !== null) keepNodes(page.root, before.root);
  const outline = outlinePage(page);
  const links = linksIn(page.root);
  const isSummary = path === layout.summary;
  checkPage(page, outline, resolver, reporter);
  const anchors = anchorsOf(outline);
  const used = anchorsUsed(
    anchors,
    links.map(({ url }) => url),
  );
  const reader = new PageReader(context.memo, used, repositories, before?.reader);
  const contents = readContents(page, outline, reader, context);
  const titleIsEntry =
    contents.kind !== 'note' &&
    contents.contents.entries.some(({ line }) => line === outline.titleHeading?.line);
  reader.forgetBefore();
  context.edited?.keep(path, { root: page.root, reader, lines });
  return {
    path,
    lines,
    title: titleIsEntry ? titleFromPath(path) : outline.title,
    titleIsHeading: outline.titleHeading !== null && !titleIsEntry,
    description: page.frontMatter.description,
    headings: outline.headings.map(({ text, line }) => ({ text, line })),
    anchors,
    links: isSummary ? [] : checkLinks(path, links, resolver, reporter),
    linkedPaths: pagesReachedFrom(path, links, resolver),
    includes: findIncludes(page, resolver, reporter),
    paperLinks: countPaperLinks(links),
    person: personOfPage(page.frontMatter, path),
    navigation: isSummary ? readSummary(page, resolver, reporter) : null,
    listMetadata: path === layout.front ? listIdentity(page, outline, contents.contents.entries) : null,
    ...contents,
  };
}

/** Classifies a page by its own content; `classifyPages` may still make a page with `asNote` a note page. */
function readContents(
  page: PageSyntax,
  outline: Outline,
  reader: PageReader,
  context: ListContext,
): Pick<PageFacts, 'kind' | 'contents' | 'asNote' | 'paperHeading'> {
  const { path } = page;
  const { layout } = context;
  if (path === layout.summary || isRepositoryFile(path)) {
    const isSummary = path === layout.summary;
    const contents = readAs(page, context, (richTextContext) => ({
      entries: [],
      acronyms: [],
      body: isSummary ? [] : pageBody(page, outline, null, richTextContext),
      account: accountFor(page, { byNode: new Map(), fallback: isSummary ? 'navigation' : 'prose' }),
    }));
    return { kind: 'other', contents, asNote: null, paperHeading: null };
  }
  const venue = pageVenue(outline.title, path);
  const mayBePaper =
    !page.listsInFrontMatter &&
    !isListOfRecords(outline) &&
    (venue === null || hasTitleBesideVenue(outline.title));
  const meta = mayBePaper ? readNoteMeta(page, outline) : null;
  const isDescribed = paperOfFrontMatter(page.frontMatter) !== null;
  const isRecorded = meta !== null && path !== layout.front && fencedRecord(outline, outline.title) !== null;
  const mayBeNote = isDescribed || isRecorded || meta?.describesPaper === true;
  const asNote = mayBeNote ? readAsNote(page, outline, context, reader) : null;
  if (asNote !== null && (isDescribed || meta?.hasHeading === true || meta?.isRecord === true))
    return { kind: 'note', contents: asNote, asNote, paperHeading: null };
  const isVenuePage = venue !== null && path !== layout.front;
  const contents = readAs(page, context, (richTextContext) =>
    entryPage(page, outline, readPage(outline, venue, richTextContext, reader), richTextContext, isVenuePage),
  );
  const { entries } = contents;
  if (asNote !== null) {
    // Below a title with its record, entries without links are the text of a note.
    const isOfNote =
      entries.length < minEntries || (isRecorded && entries.length < minListed && listsFew(entries));
    if (isOfNote) return { kind: 'note', contents: asNote, asNote, paperHeading: null };
    const paperHeading =
      entries.length >= minListed ? null : isRecorded ? 'sure' : meta && describedAs(meta, outline);
    return { kind: isVenuePage ? 'venue' : 'topic', contents, asNote, paperHeading };
  }
  // The front page's sections are topics even when its title is a venue.
  if (isVenuePage && !mayBePaper) return { kind: 'venue', contents, asNote: null, paperHeading: null };
  const isFront = path === layout.front;
  const paperHeading =
    isFront || !mayBePaper
      ? null
      : paperHeadingOf({ outline, path, entries }, richTextContext(context, path, createReporter()), reader);
  if (entries.length > 0 || isVenuePage) {
    const mayBeNoted = paperHeading !== null || (!isFront && !isVenuePage && mayBePaper && listsFew(entries));
    return {
      kind: isVenuePage ? 'venue' : 'topic',
      contents,
      asNote: mayBeNoted ? readAsNote(page, outline, context, reader) : null,
      paperHeading,
    };
  }
  const note = readAsNote(page, outline, context, reader);
  return { kind: 'other', contents: withBodyOf(contents, note), asNote: note, paperHeading };
}

/** The contents of a page with entries: a topic or venue page. */
function entryPage(
  page: PageSyntax,
  outline: Outline,
  reading: PageReading,
  context: RichTextContext,
  isVenuePage: boolean,
): Omit<PageContents, 'diagnostics' | 'images'> {
  const { entries, acronyms, uses } = reading;
  if (entries.length > 0) checkUnreadLinks(page.path, page.root, uses, context.reporter);
  return {
    entries: withRecords(entries, outline),
    acronyms: acronyms.map((acronym) => ({ ...acronym, file: page.path })),
    // Without entries the page may be a note: `withBodyOf` then adds the body.
    body: entries.length === 0 && !isVenuePage ? [] : pageBody(page, outline, reading, context),
    account: accountFor(page, { byNode: uses, fallback: 'prose' }),
  };
}

function readAsNote(
  page: PageSyntax,
  outline: Outline,
  context: ListContext,
  reader: PageReader,
): PageContents {
  return readAs(page, context, (richTextContext) => ({
    entries: [readNotePage(page, outline, richTextContext, reader)],
    acronyms: [],
    body: pageBody(page, outline, null, richTextContext),
    account: accountFor(page, { byNode: new Map(), fallback: 'note' }),
  }));
}

/** Reuses the note's body, which is the same for a page without entries. */
function withBodyOf(contents: PageContents, note: PageContents): PageContents {
  const { body, images } = note;
  return { ...contents, body, images, diagnostics: [...contents.diagnostics, ...note.diagnostics] };
}
