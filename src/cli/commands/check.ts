import type { Compilation } from '../../compile/compile-list.ts';
import { formatCount } from '../../messages/count.ts';
import { baselineFile, readBaseline, writeBaseline } from '../checks/baseline.ts';
import { compareWithRevision } from '../checks/compare-with-revision.ts';
import { knownDiagnostics, newDiagnostics } from '../checks/known-diagnostics.ts';
import type { Command } from '../command-line/command.ts';
import { listParameter } from '../command-line/list-parameter.ts';
import { runCommand } from '../command-line/run-command.ts';
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
      help: 'only what was not found at a git revision, or is on a line changed since; and which papers changed',
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
    const since =
      options.since === undefined ? null : compareWithRevision(folder, options.since, compilation);
    const recent = new Set(since?.diagnostics ?? diagnostics);
    const found = notAccepted.filter((each) => recent.has(each));
    const hasErrors = reportList(withDiagnostics(compilation, found), folder, options);
    if (since !== null) console.error(since.papers);
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
