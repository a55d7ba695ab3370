import { titleKey } from '../paper/fold.ts';
import type { Report } from '../paper/report.ts';
import { type Dataset, type Page, type Paper, schemaVersion } from '../paper/schema.ts';
import { acronymInHeading } from './entries/acronym.ts';
import type { Entry } from './entries/entry.ts';
import { type PageReading, readPage } from './entries/read-page.ts';
import { createLinkResolver } from './links/resolve-link.ts';
import { mergeEntries } from './merge/merge-entries.ts';
import { distinctIds } from './merge/paper-id.ts';
import { cutTitle, groupEntries } from './merge/same-paper.ts';
import { type Asset, createAssetStore } from './notes/assets.ts';
import type { NoteContext } from './notes/to-note.ts';
import { listIdentity } from './pages/list-identity.ts';
import { readNoteMeta } from './pages/note-meta.ts';
import { noteBody, readNotePage } from './pages/note-page.ts';
import { type Outline, outlinePage } from './pages/outline.ts';
import { pageVenue } from './pages/page-venue.ts';
import { noNavigation, readSummary } from './pages/summary.ts';
import { type TopicContext, topicOf } from './pages/topics.ts';
import type { ListLayout } from './read/list-layout.ts';
import type { ListFiles } from './read/read-list.ts';
import { accountFor } from './report/accounting.ts';
import { checkList } from './report/check-list.ts';
import { reportDuplicates } from './report/duplicates.ts';
import { compare, type Reporter } from './report/reporter.ts';
import { createPageParser, type PageParser } from './syntax/page-parser.ts';
import type { PageSyntax } from './syntax/parse-page.ts';

/** What compiling a list gives: the dataset, what there is to say about it, and the images that it shows. */
export interface Compilation {
  readonly dataset: Dataset;
  readonly report: Report;
  readonly assets: readonly Asset[];
}

interface ReadPage {
  readonly page: PageSyntax;
  readonly outline: Outline;
  readonly kind: Page['kind'];
  readonly reading: PageReading | null;
  readonly entries: readonly Entry[];
}

/**
 * Compiles a list's files: text, syntax trees, entries, papers, dataset. The same files give the same bytes.
 * A parser that is kept between calls makes the next compilation parse only what changed.
 */
export function compileList(
  { root, pages: sources, paths, layout }: ListFiles,
  reporter: Reporter,
  parse: PageParser = createPageParser(),
): Compilation {
  const resolver = createLinkResolver(paths, layout.base);
  const assets = createAssetStore(root);
  const syntax = sources.flatMap((source) => parse(source, reporter) ?? []);
  const outlines = new Map(syntax.map((page) => [page.path, outlinePage(page)]));
  const summary = syntax.find(({ path }) => path === layout.summary);
  const navigation = summary === undefined ? noNavigation : readSummary(summary, resolver, reporter);
  const contextOf = (file: string): NoteContext => ({ file, resolver, assets, reporter });

  const read = readPages(syntax, outlines, layout, contextOf);
  const order = (path: string) => navigation.position.get(path) ?? navigation.position.size;
  const inOrder = [...read].sort((a, b) => order(a.page.path) - order(b.page.path) || compare(a.page.path, b.page.path));
  const front = read.find(({ page }) => page.path === layout.front) ?? null;
  const topics: TopicContext = { outlines, navigation, front: front?.page.path ?? null };
  const kinds = new Map(read.map(({ page, kind }) => [page.path, kind]));

  const listed = inOrder.filter(({ kind }) => kind !== 'note').flatMap(({ entries }) => entries);
  const noted = inOrder.filter(({ kind }) => kind === 'note').flatMap(({ entries }) => entries);
  const groups = groupEntries([...listed, ...noted], reporter);
  reportDuplicates(groups, kinds, reporter);
  const papers = distinctIds(groups.map((group) => finishPaper(group, kinds, topics, reporter)));

  checkList(
    { pages: syntax, outlines, entries: listed, layout, navigation, resolver, isHousekeeping: (path) => housekeeping.test(path) },
    reporter,
  );
  const pages = inOrder.map(({ page, outline, kind }) => ({
    path: page.path,
    title: outline.title,
    kind,
    description: page.frontMatter.description,
    body: kind === 'note' ? noteBody(page, outline, contextOf(page.path)) : [],
  }));
  const files = read.map(({ page, kind, reading }) =>
    accountFor(page, {
      uses: reading?.uses ?? new Map(),
      otherwise: kind === 'note' ? 'note' : page === summary ? 'navigation' : 'prose',
    }),
  );
  return {
    dataset: {
      schemaVersion,
      list: listIdentity(front, outlines.get(inOrder[0]?.page.path ?? '')?.title ?? ''),
      pages,
      papers,
      acronyms: acronymsOf(inOrder),
    },
    report: { schemaVersion: 1, diagnostics: reporter.diagnostics(), files },
    assets: assets.used(),
  };
}

/** Pages about the list's upkeep: they list no papers. */
const housekeeping =
  /(?:^|\/)(?:licen[sc]e|copying|contributing|contributors|code[-_]of[-_]conduct|security|pull_request_template|issue_template|changelog)[^/]*$/iu;

/** Tells the pages apart and reads the entries of each. A page is a note page when it says so, is linked as notes, or has a paper's title. */
function readPages(
  syntax: readonly PageSyntax[],
  outlines: ReadonlyMap<string, Outline>,
  { summary, front }: ListLayout,
  contextOf: (file: string) => NoteContext,
): ReadPage[] {
  const first = syntax.map((page): ReadPage => {
    const outline = outlines.get(page.path) ?? outlinePage(page);
    const venue = pageVenue(outline.title);
    if (page.path === summary || housekeeping.test(page.path)) return { page, outline, kind: 'other', reading: null, entries: [] };
    if (venue === null && readNoteMeta(outline).tells) return { page, outline, kind: 'note', reading: null, entries: [] };
    const reading = readPage(outline, venue, contextOf(page.path));
    return {
      page,
      outline,
      // The sections of the first page are subjects even where its title is a venue.
      kind: venue !== null && page.path !== front ? 'venue' : reading.entries.length > 0 ? 'topic' : 'other',
      reading,
      entries: reading.entries,
    };
  });
  const listed = first.flatMap(({ entries }) => entries);
  const linkedAsNotes = new Set(
    listed.flatMap(({ links }) => links.flatMap(({ kind, page }) => (kind === 'notes' && page !== null ? [page] : []))),
  );
  const titles = new Set(listed.map(({ title }) => titleKey(title)));
  return first.map((read) => {
    const isNote =
      read.kind === 'note' || (read.kind === 'other' && (linkedAsNotes.has(read.page.path) || isTitleOf(read.outline.title, titles)));
    if (!isNote) return read;
    return { ...read, kind: 'note', reading: null, entries: [readNotePage(read.page, read.outline, contextOf(read.page.path))] };
  });
}

/** Tells whether a page's title is a listed paper's, or the beginning of one that is cut with dots. */
function isTitleOf(pageTitle: string, titles: ReadonlySet<string>): boolean {
  const cut = cutTitle(pageTitle);
  if (cut === null) return titles.has(titleKey(pageTitle));
  const start = titleKey(cut);
  for (const title of titles) if (title.startsWith(start)) return true;
  return false;
}

function finishPaper(group: readonly Entry[], kinds: ReadonlyMap<string, Page['kind']>, topics: TopicContext, reporter: Reporter): Paper {
  const merged = mergeEntries(group, reporter);
  const placed = group
    .filter(({ source, file }) => source === 'list' && kinds.get(file) === 'topic')
    .map(({ file, section }) => topicOf(file, section, topics));
  const distinct = new Map(placed.filter((path) => path.length > 0).map((path) => [path.join('\n'), path]));
  const notePage =
    group.find(({ source }) => source === 'note page')?.file ??
    merged.links.find(({ kind, page }) => kind === 'notes' && page !== null && kinds.get(page) === 'note')?.page ??
    null;
  return { ...merged, topics: [...distinct.values()], notePage };
}

function acronymsOf(pages: readonly ReadPage[]): Dataset['acronyms'] {
  const found = pages.flatMap(({ page, outline, reading }) => [
    ...(reading?.acronyms ?? []).map((acronym) => ({ ...acronym, file: page.path })),
    ...outline.headings.flatMap(({ text, line }) => {
      const acronym = acronymInHeading(text);
      return acronym === null ? [] : [{ ...acronym, file: page.path, line }];
    }),
  ]);
  const distinct = new Map(found.toReversed().map((acronym) => [`${acronym.short.toLowerCase()}=${acronym.long.toLowerCase()}`, acronym]));
  return [...distinct.values()].sort((a, b) => compare(a.short, b.short) || compare(a.file, b.file) || a.line - b.line);
}
