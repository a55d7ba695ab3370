import { type Compilation, compilePapers } from '../../compile/compile-list.ts';
import { createReporter, type Reporter } from '../../compile/diagnostics/reporter.ts';
import { keepParts } from '../../compile/kept-parts.ts';
import { createPageCaches } from '../../compile/page-caches.ts';
import type { PageCompiler } from '../../compile/page-compiler.ts';
import { createKeptDecoding } from '../../compile/read/kept-decoding.ts';
import { type ListFiles, type pageOf, readList } from '../../compile/read/read-list.ts';
import { type Report, reportVersion } from '../../paper/reports/report.ts';
import { keepSamePapers } from '../../paper/updates/same-papers.ts';
import { createTracked } from '../git.ts';
import { createLiveHistory } from '../history/with-history.ts';
import { type GivenOrigin, withDetectedOrigin } from '../list-origin.ts';
import { finishList, type PaperTexts } from './finish-list.ts';
import { answersAbout, type GoodList } from './list-answers.ts';
import type { ListAnswer, ListQuestion, Looked } from './list-messages.ts';
import { withAnotherEntry } from './with-another-entry.ts';

/** A list that is compiled again and again while it is edited, in one thread. */
export interface ListState {
  /** For the arguments, see `ListRequest`. Never throws. */
  readonly look: (how: { readonly isForced: boolean; readonly isSettled: boolean }) => Looked;
  /**
   * Compiles the list as if an entry had been added, or the next time removed, and lets go of the result: V8 runs code
   * faster that has run before. Does nothing while the last compilation is not a good one.
   */
  readonly rehearse: () => void;
  /** Answers about the last good compilation. Throws if the compiler fails on the page again. */
  readonly ask: (question: ListQuestion) => ListAnswer;
}

/** Opens the list in a folder. `compilePages` keeps what did not change; `caches` are its own. */
export function createListState(
  folder: string,
  given: GivenOrigin,
  compilePages: PageCompiler,
  caches = createPageCaches(),
): ListState {
  let good: (GoodList & { readonly tag: string }) | null = null;
  /** The files of the last compilation; null if they could not be read, undefined before the first. */
  let compiled: ListFiles | null | undefined;
  /** A compilation with new errors that has not been told yet. */
  let held: Looked | null = null;

  let answers: ReturnType<typeof answersAbout> | null = null;
  const kept = keepParts();
  const texts: PaperTexts = new WeakMap();
  const decodePage = createKeptDecoding();
  const notices: string[] = [];
  let rehearsals = 0;
  const isKnown = createTracked(folder);
  const addHistory = createLiveHistory(folder, (notice) => notices.push(notice));

  /** Compiles files with all that is said of them. */
  const compile = (files: ListFiles, reporter: Reporter) => {
    const { compilation, findDetails } = compilePapers(files, reporter, compilePages, kept);
    const now = withDetectedOrigin(addHistory(compilation, files), folder, given, process.env, isKnown);
    const papers = keepSamePapers(good?.compilation.dataset.papers ?? [], now.dataset.papers);
    return { files, compilation: { ...now, dataset: { ...now.dataset, papers } }, findDetails };
  };
  const finish = (after: Compilation, milliseconds: number, told: readonly string[]) =>
    finishList(
      { before: good && { ...good.compilation, tag: good.tag }, after, milliseconds, notices: told },
      given,
      texts,
    );
  const compileNow = (files: ReturnType<typeof read>, start: number): Looked => {
    try {
      if ('error' in files) throw files.error;
      const now = compile(files.files, files.reporter);
      const { report } = now.compilation;
      if (good !== null && hasNewErrors(report, good.compilation.report))
        return { outcome: 'compiled', report, finished: null };
      const finished = finish(now.compilation, performance.now() - start, notices.splice(0));
      good = { ...now, tag: finished.tag };
      answers = null;
      return { outcome: 'compiled', report, finished };
    } catch (error) {
      return { outcome: 'compiled', report: unreadableReport(error), finished: null };
    }
  };

  return {
    look({ isForced, isSettled }) {
      const start = performance.now();
      const now = read(folder, decodePage);
      const files = 'error' in now ? null : now.files;
      if (!isForced && compiled !== undefined && haveSameText(compiled, files)) {
        if (held === null) return { outcome: 'unchanged' };
        if (!isSettled) return { outcome: 'held' };
        const told = held;
        held = null;
        return told;
      }
      if (good !== null && !isSettled && mayBeInTransit(compiled ?? null, files)) return { outcome: 'held' };
      compiled = files;
      const looked = compileNow(now, start);
      const isBad = looked.outcome === 'compiled' && looked.finished === null;
      held = isBad && good !== null && !isSettled ? looked : null;
      return held === null ? looked : { outcome: 'held' };
    },
    rehearse() {
      if (good === null || compiled !== good.files) return;
      rehearsals += 1;
      const files =
        rehearsals % 2 === 0 ? compiled : withAnotherEntry(compiled, good.compilation.dataset.papers);
      try {
        finish(compile(files, createReporter()).compilation, 0, []);
      } catch {
        // The next look tells what fails.
      }
    },
    ask(question) {
      answers ??= answersAbout(good, folder, caches);
      return answers(question);
    },
  };
}

/** The current files of a folder, or why it is not a list at the moment. */
function read(folder: string, decodePage: typeof pageOf) {
  const reporter = createReporter();
  try {
    return { files: readList(folder, reporter, decodePage), reporter };
  } catch (error) {
    return { error };
  }
}

function haveSameText(one: ListFiles | null, other: ListFiles | null): boolean {
  if (one === null || other === null) return one === other;
  return haveSamePages(one, other) && haveSamePaths(one, other);
}

function haveSamePages(one: ListFiles, other: ListFiles): boolean {
  return (
    one.pages.length === other.pages.length &&
    one.pages.every(
      ({ path, text }, index) => path === other.pages[index]?.path && text === other.pages[index].text,
    ) &&
    JSON.stringify(one.config) === JSON.stringify(other.config)
  );
}

function haveSamePaths({ paths }: ListFiles, { paths: others }: ListFiles): boolean {
  return paths.size === others.size && [...paths].every((path) => others.has(path));
}

/**
 * Whether a page with text is missing or empty now, or other files alone have come or gone: editors and `git checkout`
 * leave it so for a moment.
 */
function mayBeInTransit(before: ListFiles | null, now: ListFiles | null): boolean {
  if (before === null) return false;
  if (now !== null && haveSamePages(before, now)) return !haveSamePaths(before, now);
  const texts = new Map(now?.pages.map(({ path, text }) => [path, text]));
  return before.pages.some(({ path, text }) => /\S/u.test(text) && !/\S/u.test(texts.get(path) ?? ''));
}

/**
 * Whether a report has errors that the earlier one lacks. Errors present from the start must not block every
 * later save.
 */
function hasNewErrors(now: Report, before: Report): boolean {
  const errorsOf = ({ diagnostics }: Report) =>
    diagnostics.flatMap(({ severity, file, code }) => (severity === 'error' ? [`${code} ${file}`] : []));
  const known = new Set(errorsOf(before));
  return errorsOf(now).some((error) => !known.has(error));
}

/** The report of a folder that cannot be read as a list. */
function unreadableReport(error: unknown): Report {
  const message = error instanceof Error ? error.message : String(error);
  const diagnostic = {
    file: '.',
    line: 1,
    column: 1,
    severity: 'error',
    code: 'file-unreadable',
    message,
    advice: null,
  } as const;
  return { schemaVersion: reportVersion, diagnostics: [diagnostic], files: [] };
}
