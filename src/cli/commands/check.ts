import type { Compilation } from '../../compile/compile-list.ts';
import { ListError } from '../../compile/read/read-list.ts';
import { formatCount } from '../../messages/count.ts';
import type { Diagnostic } from '../../paper/report.ts';
import { baselineFile, readBaseline, writeBaseline } from '../checks/baseline.ts';
import { knownDiagnostics, newDiagnostics } from '../checks/known-diagnostics.ts';
import { withListAt } from '../checks/list-at-revision.ts';
import type { Command } from '../command-line/command.ts';
import { listParameter } from '../command-line/list-parameter.ts';
import { runCommand } from '../command-line/run-command.ts';
import { compileFolder } from '../compile-folder.ts';
import { defaultList } from '../default-list.ts';
import { compileWithProgress } from '../progress/compile-with-progress.ts';
import { createProgress } from '../progress/progress.ts';
import { reportList, reportOptions } from '../report-list.ts';

/** Checks a list. */
export const command = {
  name: 'check',
  summary: 'Says what in a list could not be read, by file and line.',
  parameters: [listParameter],
  options: {
    ...reportOptions,
    since: {
      value: 'REVISION',
      help: 'only what was not found at a git revision, or is on a line changed since',
    },
    'update-baseline': {
      help: `accept what is found now: write it to ${baselineFile} and report it no more`,
    },
  },
  example: 'paperdex check --since origin/main --strict',
  exitCodes: [
    [0, 'no errors, perhaps warnings'],
    [1, 'no list, or an error in it'],
  ],
} as const satisfies Command;

/** Runs the command. */
export function run(args: string[]): Promise<number> {
  return runCommand(command, args, ({ words: [folder = defaultList()], options }) => {
    const compilation = compileWithProgress(folder, createProgress());
    const { diagnostics } = compilation.report;
    if (options['update-baseline']) {
      writeBaseline(folder, knownDiagnostics(folder, diagnostics));
      console.log(`${formatCount(diagnostics.length, 'diagnostic')} accepted in ${baselineFile}`);
      return 0;
    }
    const notAccepted = newDiagnostics(folder, diagnostics, readBaseline(folder));
    const accepted = diagnostics.length - notAccepted.length;
    const since = new Set(
      options.since === undefined ? diagnostics : newSince(options.since, folder, diagnostics),
    );
    const found = notAccepted.filter((each) => since.has(each));
    const hasErrors = reportList(withDiagnostics(compilation, found), folder, options);
    if (accepted > 0) console.error(`${formatCount(accepted, 'diagnostic')} accepted in ${baselineFile}`);
    return hasErrors ? 1 : 0;
  });
}

function withDiagnostics(
  compilation: Compilation,
  diagnostics: Compilation['report']['diagnostics'],
): Compilation {
  return { ...compilation, report: { ...compilation.report, diagnostics } };
}

/** The diagnostics that a list did not have at a git revision; all if there was no list. */
function newSince(revision: string, folder: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return withListAt(folder, revision, (before) => {
    try {
      const known = knownDiagnostics(before, compileFolder(before).report.diagnostics);
      return newDiagnostics(folder, diagnostics, known);
    } catch (error) {
      if (error instanceof ListError) return [...diagnostics];
      throw error;
    }
  });
}
