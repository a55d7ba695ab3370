import type { Compilation } from '../../compile/compile-list.ts';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { createPageCompiler } from '../../compile/page-compiler.ts';
import { type ListFiles, readList } from '../../compile/read/read-list.ts';
import { type Report, reportVersion } from '../../paper/report.ts';
import { compileFiles } from '../compile-folder.ts';
import { createLiveHistory } from '../history/with-history.ts';
import { type GivenOrigin, withDetectedOrigin } from '../list-origin.ts';

/** A list that is recompiled as it is edited. */
export interface LiveList {
  /** The last compilation without new errors; null before the first one. */
  readonly lastGood: () => Compilation | null;
  /** The report of the latest compilation, successful or not. */
  readonly report: () => Report;
  /** How many times the list has been compiled; changes with every compilation, as an ETag must. */
  readonly version: () => number;
  /** Compiles the current files. Returns `isCurrent`. Never throws. */
  readonly compile: () => boolean;
  /** Whether the last good compilation is the latest one. */
  readonly isCurrent: () => boolean;
  /** Whether the files have changed since the last compilation. */
  readonly isStale: () => boolean;
}

/** Opens the list in a folder. Each compilation parses only the pages that have changed. */
export function createLiveList(
  folder: string,
  given?: GivenOrigin,
  tell: (notice: string) => void = () => {},
): LiveList {
  const compilePages = createPageCompiler();
  const addHistory = createLiveHistory(folder, tell);
  let lastGood: Compilation | null = null;
  let report: Report = { schemaVersion: reportVersion, diagnostics: [], files: [] };
  let compiled: ListFiles | null = null;
  let version = 0;
  let isCurrent = false;
  const compile = (): boolean => {
    isCurrent = compileNow();
    return isCurrent;
  };
  const compileNow = (): boolean => {
    const reporter = createReporter();
    version += 1;
    try {
      compiled = null;
      compiled = readList(folder, reporter);
      const dated = addHistory(compileFiles(compiled, reporter, compilePages), compiled);
      const compilation = withDetectedOrigin(dated, folder, given);
      report = compilation.report;
      if (lastGood !== null && hasNewErrors(report, lastGood.report)) return false;
      lastGood = compilation;
      return true;
    } catch (error) {
      report = unreadableReport(error);
      return false;
    }
  };
  return {
    lastGood: () => lastGood,
    report: () => report,
    version: () => version,
    compile,
    isCurrent: () => isCurrent,
    isStale: () => !haveSameText(compiled, filesNow(folder)),
  };
}

/** The current files of a folder; null if it is not a list at the moment. */
function filesNow(folder: string): ListFiles | null {
  try {
    return readList(folder, createReporter());
  } catch {
    return null;
  }
}

function haveSameText(one: ListFiles | null, other: ListFiles | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.paths.size !== other.paths.size || one.pages.length !== other.pages.length) return false;
  const same = one.pages.every(
    ({ path, text }, index) => path === other.pages[index]?.path && text === other.pages[index].text,
  );
  const haveSameConfig = JSON.stringify(one.config) === JSON.stringify(other.config);
  return same && haveSameConfig && [...one.paths].every((path) => other.paths.has(path));
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
