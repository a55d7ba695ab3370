import { schemaVersion } from '../paper/kinds.ts';
import type { PageLines } from '../paper/reports/health.ts';
import { type Report, reportVersion } from '../paper/reports/report.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import type { Config } from '../paper/schemas/config-schema.ts';
import { createBibliographies } from './bibliographies.ts';
import { checkDuplicates } from './checks/check-duplicates.ts';
import { checkList } from './checks/check-list.ts';
import { withRuleLevels, withSettings } from './config/apply-config.ts';
import { silencesIn, withoutSilenced } from './config/silence.ts';
import { compareCodeUnits } from './diagnostics/compare-code-units.ts';
import { groupRepeats } from './diagnostics/group-repeats.ts';
import type { Reporter } from './diagnostics/reporter.ts';
import { finishPaper } from './finish-paper.ts';
import { type KeptParts, keepNothing } from './kept-parts.ts';
import { acronymsOf } from './list-acronyms.ts';
import { groupEntries } from './merge/group-entries.ts';
import { unifyOwnFields } from './merge/own-fields.ts';
import { createPaperFilter } from './merge/paper-filter.ts';
import { distinctIds } from './merge/paper-id.ts';
import { certaintyOfPaper } from './merge/preferred-entries.ts';
import { printedLinesOf } from './merge/printed-lines.ts';
import { unifyNames } from './merge/unify-names.ts';
import { compilePagesOnce, type PageCompiler } from './page-compiler.ts';
import { datasetPage } from './pages/dataset-page.ts';
import { listNamed } from './pages/list-identity.ts';
import { type ClassifiedPage, classifyPages } from './pages/page-kinds.ts';
import { literatureLinks } from './pages/paper-link-count.ts';
import { inReadingOrder } from './pages/reading-order.ts';
import { withPeople } from './pages/records/person-pages.ts';
import { selectPages } from './pages/repository-files.ts';
import { noNavigation } from './pages/summary.ts';
import type { TopicContext } from './pages/topics.ts';
import type { ListFiles } from './read/read-list.ts';
import { relatePapers } from './related/relate-papers.ts';
import type { ListImage } from './rich-text/list-images.ts';
import { withoutBidiControlsIn } from './without-bidi-controls.ts';

/** A compiled list: the dataset, the report on it, and the images that it uses. */
export interface Compilation {
  readonly dataset: Dataset;
  readonly report: Report;
  readonly images: readonly ListImage[];
  /** The lines of each page of the report and what became of them, by path. */
  readonly pageLines: ReadonlyMap<string, PageLines>;
  /** The list's settings. */
  readonly config: Config;
  /** How sure each paper is, in log odds: its confidence was read from this. */
  readonly certainties: readonly number[];
}

/** What only the panel shows of a paper. Finding it takes as long as compiling a few pages. */
type PanelDetails = Pick<Paper, 'related' | 'printedLines'>;

/** A compiled list whose papers lack their details, and what finds these: one for each paper. */
export interface CompiledPapers {
  readonly compilation: Compilation;
  readonly findDetails: () => readonly PanelDetails[];
}

/**
 * Compiles the files of a list. Deterministic: the same files give the same dataset, byte for byte. Pass the
 * same page compiler to later calls to recompile only the pages that changed.
 */
export function compileList(
  files: ListFiles,
  reporter: Reporter,
  compilePages: PageCompiler = compilePagesOnce,
): Compilation {
  const { compilation, findDetails } = compilePapers(files, reporter, compilePages);
  return { ...compilation, dataset: withDetails(compilation.dataset, findDetails()) };
}

/** Adds the details of its papers to a dataset, which may have been dated since. */
export function withDetails(dataset: Dataset, details: readonly PanelDetails[]): Dataset {
  return { ...dataset, papers: dataset.papers.map((paper, index) => ({ ...paper, ...details[index] })) };
}

/** Like `compileList`, but the details of papers, which take long, are only found when they are asked for. */
export function compilePapers(
  files: ListFiles,
  reporter: Reporter,
  compilePages: PageCompiler,
  { merge, clean }: KeptParts = keepNothing,
): CompiledPapers {
  const { layout, config = {} } = files;
  const compiled = compilePages(files);
  const navigation =
    compiled.find(({ facts }) => facts.path === layout.summary)?.facts.navigation ?? noNavigation;
  const selected = new Set(
    selectPages(
      compiled.map(({ facts }) => facts),
      navigation,
    ),
  );
  const people = compiled.flatMap(({ facts }) => facts.person ?? []);
  const pages = withPeople(classifyPages([...selected]), people);
  for (const { facts, diagnostics } of compiled) if (selected.has(facts)) reporter.include(diagnostics);
  for (const { contents } of pages) reporter.include(contents.diagnostics);

  const byPath = new Map(pages.map((page) => [page.path, page]));
  const inOrder = inReadingOrder(pages, navigation, layout.front);
  const front = layout.front === null ? undefined : byPath.get(layout.front);
  const topics: TopicContext = { pages: byPath, navigation, front: front?.path ?? null };

  const listEntries = inOrder.flatMap(({ kind, contents }) => (kind === 'note' ? [] : contents.entries));
  const noteEntries = inOrder.flatMap(({ kind, contents }) => (kind === 'note' ? contents.entries : []));
  const groups = groupEntries([...listEntries, ...noteEntries], reporter).filter(
    createPaperFilter(listEntries),
  );
  checkDuplicates(groups, byPath, reporter);
  const bibliographies = createBibliographies(files.root, reporter);
  const own = unifyOwnFields(
    groups.map((group) => finishPaper(group, topics, byPath, bibliographies, reporter, merge)),
  );
  const papers = distinctIds(unifyNames(own.papers));
  const idOf = new Map(
    groups.flatMap((group, index) => group.map((entry) => [entry, papers[index]?.id] as const)),
  );
  checkList(pages, layout, navigation, files.year, reporter);
  const list = withSettings(
    { ...(front?.listMetadata ?? listNamed(inOrder[0]?.title ?? '')), fields: own.fields },
    config,
    reporter,
  );
  const entries = groups.flat();
  const silences = files.pages.flatMap((page) =>
    silencesIn(
      page,
      entries.filter(({ file }) => file === page.path),
      reporter,
    ),
  );
  const diagnostics = groupRepeats(withoutSilenced(reporter.diagnostics(), silences), entries.length);
  const compilation: Compilation = {
    dataset: withoutBidiControlsIn(
      {
        schemaVersion,
        list,
        pages: inOrder.map((page) =>
          datasetPage(page, topics, (entries) => entries.map((entry) => idOf.get(entry))),
        ),
        papers: papers.map((paper) => ({ ...paper, related: [], printedLines: [] })),
        acronyms: acronymsOf(inOrder),
      },
      clean,
    ),
    report: {
      schemaVersion: reportVersion,
      diagnostics: withoutBidiControlsIn(withRuleLevels(diagnostics, config)),
      files: pages.map(({ kind, contents, paperLinks }) => ({
        ...contents.account.counts,
        literature: literatureLinks(kind === 'note', contents.entries, paperLinks.count),
      })),
    },
    images: imagesOf(pages),
    pageLines: new Map(
      pages.map(({ path, lines, contents }) => [path, { path, lines, uses: contents.account.byLine }]),
    ),
    config,
    certainties: groups.map(certaintyOfPaper),
  };
  const linesOf = (file: string) => byPath.get(file)?.lines ?? bibliographies.linesOf(file);
  const findDetails = () => {
    const related = relatePapers(
      papers,
      inOrder.map(({ path, contents }) => ({ path, body: contents.body })),
    );
    return withoutBidiControlsIn(
      papers.map((paper, index) => ({
        related: related[index] ?? [],
        printedLines: printedLinesOf(paper, linesOf),
      })),
    );
  };
  return { compilation, findDetails };
}

function imagesOf(pages: readonly ClassifiedPage[]): ListImage[] {
  const images = new Map(pages.flatMap(({ contents }) => [...contents.images]));
  return [...images.values()]
    .filter((image) => image !== null)
    .sort((a, b) => compareCodeUnits(a.path, b.path));
}
