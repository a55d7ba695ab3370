import { schemaVersion } from '../paper/kinds.ts';
import type { Report } from '../paper/report.ts';
import type { Dataset } from '../paper/schema.ts';
import { checkList } from './checks/check-list.ts';
import { reportDuplicates } from './checks/duplicates.ts';
import { compare, type Reporter } from './diagnostics/reporter.ts';
import { acronymInHeading } from './entries/acronym.ts';
import type { Entry } from './entries/entry.ts';
import { mergeEntries } from './merge/merge-entries.ts';
import { distinctIds } from './merge/paper-id.ts';
import { groupEntries } from './merge/same-paper.ts';
import { paperTest } from './merge/shared-notes.ts';
import type { Asset } from './notes/assets.ts';
import { createPageCompiler, type PageCompiler } from './page-compiler.ts';
import { listedPage } from './pages/listed-pages.ts';
import { type SettledPage, settleKinds } from './pages/page-kinds.ts';
import { inReadingOrder } from './pages/reading-order.ts';
import { pagesOfList } from './pages/repository-files.ts';
import { noNavigation } from './pages/summary.ts';
import { type TopicContext, topicOf } from './pages/topics.ts';
import type { ListFiles } from './read/read-list.ts';
import { relatePapers, type UnrelatedPaper } from './related/relate-papers.ts';

/** What compiling a list gives: the dataset, what there is to say about it, and the images that it shows. */
export interface Compilation {
  readonly dataset: Dataset;
  readonly report: Report;
  readonly assets: readonly Asset[];
}

/**
 * Compiles a list's files: text, syntax trees, entries, papers, dataset. The same files give the same bytes.
 * A page compiler that is kept between calls makes the next compilation read only the pages that changed.
 */
export function compileList(
  files: ListFiles,
  reporter: Reporter,
  compilePages: PageCompiler = createPageCompiler(),
): Compilation {
  const { layout } = files;
  const compiled = compilePages(files);
  const navigation =
    compiled.find(({ facts }) => facts.path === layout.summary)?.facts.navigation ?? noNavigation;
  const found = new Set(
    pagesOfList(
      compiled.map(({ facts }) => facts),
      navigation,
    ),
  );
  const pages = settleKinds([...found]);
  for (const { facts, diagnostics } of compiled) if (found.has(facts)) reporter.include(diagnostics);
  for (const { contents } of pages) reporter.include(contents.diagnostics);

  const byPath = new Map(pages.map((page) => [page.path, page]));
  const inOrder = inReadingOrder(pages, navigation, layout.front);
  const front = layout.front === null ? undefined : byPath.get(layout.front);
  const topics: TopicContext = { pages: byPath, navigation, front: front?.path ?? null };

  const listed = inOrder.flatMap(({ kind, contents }) => (kind === 'note' ? [] : contents.entries));
  const noted = inOrder.flatMap(({ kind, contents }) => (kind === 'note' ? contents.entries : []));
  const groups = groupEntries([...listed, ...noted], reporter).filter(paperTest(listed));
  reportDuplicates(groups, byPath, reporter);
  const papers = distinctIds(groups.map((group) => finishPaper(group, topics, byPath, reporter)));
  const idOf = new Map(
    groups.flatMap((group, place) => group.map((entry) => [entry, papers[place]?.id] as const)),
  );
  const bodies = inOrder.map(({ path, contents }) => ({ path, body: contents.body }));
  const related = relatePapers(papers, bodies);
  checkList(pages, layout, navigation, files.year, reporter);
  return {
    dataset: {
      schemaVersion,
      list: front?.identity ?? {
        title: inOrder[0]?.title ?? '',
        description: '',
        homepage: null,
        repository: null,
        source: null,
      },
      pages: inOrder.map((page) =>
        listedPage(page, topics, (entries) => entries.map((entry) => idOf.get(entry))),
      ),
      papers: papers.map((paper, place) => ({ ...paper, related: related[place] ?? [] })),
      acronyms: acronymsOf(inOrder),
    },
    report: {
      schemaVersion: 1,
      diagnostics: reporter.diagnostics(),
      files: pages.map(({ contents }) => contents.account),
    },
    assets: assetsOf(pages),
  };
}

function finishPaper(
  group: readonly Entry[],
  topics: TopicContext,
  pages: ReadonlyMap<string, Pick<SettledPage, 'kind'>>,
  reporter: Reporter,
): UnrelatedPaper {
  const merged = mergeEntries(group, reporter);
  const placed = group
    .filter(({ source, file }) => source === 'list' && pages.get(file)?.kind === 'topic')
    .map(({ file, section }) => topicOf(file, section, topics));
  const distinct = new Map(placed.filter((path) => path.length > 0).map((path) => [path.join('\n'), path]));
  const notePage =
    group.find(({ source }) => source === 'note page')?.file ??
    merged.links.find(
      ({ kind, page }) => kind === 'notes' && page !== null && pages.get(page)?.kind === 'note',
    )?.page ??
    null;
  return { ...merged, topics: [...distinct.values()], notePage };
}

function acronymsOf(pages: readonly SettledPage[]): Dataset['acronyms'] {
  const found = pages.flatMap(({ path, headings, contents }) => [
    ...contents.acronyms,
    ...headings.flatMap(({ text, line }) => {
      const acronym = acronymInHeading(text);
      return acronym === null ? [] : [{ ...acronym, file: path, line }];
    }),
  ]);
  const distinct = new Map(
    found
      .toReversed()
      .map((acronym) => [`${acronym.short.toLowerCase()}=${acronym.long.toLowerCase()}`, acronym]),
  );
  return [...distinct.values()].sort(
    (a, b) => compare(a.short, b.short) || compare(a.file, b.file) || a.line - b.line,
  );
}

function assetsOf(pages: readonly SettledPage[]): Asset[] {
  const shown = new Map(pages.flatMap(({ contents }) => [...contents.images]));
  return [...shown.values()].filter((asset) => asset !== null).sort((a, b) => compare(a.path, b.path));
}
