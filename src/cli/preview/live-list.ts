import type { Compilation } from '../../compile/compile-list.ts';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { createPageCompiler } from '../../compile/page-compiler.ts';
import { type ListFiles, readList } from '../../compile/read/read-list.ts';
import type { Report } from '../../paper/report.ts';
import { compileFiles } from '../compile-folder.ts';
import { withKnownOrigin } from '../list-origin.ts';

/** A list that is edited while it is shown. */
export interface LiveList {
  /** The last compilation that lost no input which the one before still had; null when there is none yet. */
  readonly good: () => Compilation | null;
  /** What there is to say about the files as they were read last. */
  readonly report: () => Report;
  /** How often the list was compiled: what was served before a compilation is told from what is served behind it. */
  readonly version: () => number;
  /** Compiles the files as they are now. Tells whether the result is the good one from now on. Never throws. */
  readonly compile: () => boolean;
  /** Tells whether the files are no longer those that were compiled last. */
  readonly isStale: () => boolean;
}

/** Follows the list in a folder: each compilation reads again only the pages that changed. */
export function createLiveList(folder: string): LiveList {
  const compilePages = createPageCompiler();
  let good: Compilation | null = null;
  let report: Report = { schemaVersion: 1, diagnostics: [], files: [] };
  let seen: ListFiles | null = null;
  let version = 0;
  const compile = (): boolean => {
    const reporter = createReporter();
    version += 1;
    try {
      seen = null;
      seen = readList(folder, reporter);
      const compilation = withKnownOrigin(compileFiles(seen, reporter, compilePages), folder);
      report = compilation.report;
      if (good !== null && losesMore(report, good.report)) return false;
      good = compilation;
      return true;
    } catch (error) {
      report = unreadable(error);
      return false;
    }
  };
  return {
    good: () => good,
    report: () => report,
    version: () => version,
    compile,
    isStale: () => !holdSameText(seen, filesNow(folder)),
  };
}

/** The files of a folder as they are now; null when it is no list at the moment. */
function filesNow(folder: string): ListFiles | null {
  try {
    return readList(folder, createReporter());
  } catch {
    return null;
  }
}

function holdSameText(one: ListFiles | null, other: ListFiles | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.paths.size !== other.paths.size || one.pages.length !== other.pages.length) return false;
  const same = one.pages.every(
    ({ path, text }, place) => path === other.pages[place]?.path && text === other.pages[place].text,
  );
  return same && [...one.paths].every((path) => other.paths.has(path));
}

/** Tells whether input is lost that was not lost before: what was already lost at the start must not hold up every save after it. */
function losesMore(now: Report, before: Report): boolean {
  const lost = ({ diagnostics }: Report) =>
    diagnostics.flatMap(({ severity, file, code }) => (severity === 'error' ? [`${code} ${file}`] : []));
  const known = new Set(lost(before));
  return lost(now).some((loss) => !known.has(loss));
}

/** What there is to say of a folder that is no list at the moment. */
function unreadable(error: unknown): Report {
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
  return { schemaVersion: 1, diagnostics: [diagnostic], files: [] };
}
