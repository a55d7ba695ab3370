import type { Command } from '../command-line/command.ts';
import { listParameter, repositoryOption } from '../command-line/list-parameter.ts';
import { runCommand, wrongUsage } from '../command-line/run-command.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { jsonPieces } from '../formats/json-pieces.ts';
import { createHistory } from '../history/with-history.ts';
import { readOrigin, withOrigin } from '../list-origin.ts';
import { compileWithProgress } from '../progress/compile-with-progress.ts';
import { createProgress } from '../progress/progress.ts';
import { reportList, reportOptions } from '../report-list.ts';

/** Compiles a list into a dataset file. */
export const command = {
  name: 'compile',
  summary: 'Compiles a list into one file with its whole dataset, for other programs.',
  parameters: [{ ...listParameter, isRequired: true, help: 'the folder with your markdown' }],
  options: {
    out: { value: 'FILE', help: 'where to write the dataset, as JSON' },
    report: { value: 'FILE', help: 'where to write the report: diagnostics, and what became of the lines' },
    repository: repositoryOption,
    history: { help: 'read from git when papers were added and changed, and the ids that they had before' },
    ...reportOptions,
  },
  example: 'paperdex compile . --out papers.json',
  exitCodes: [
    [0, 'compiled, perhaps with warnings'],
    [1, 'no list, or an error in it; the previous dataset stays'],
  ],
} as const satisfies Command;

/** Runs the command. */
export function run(args: string[]): Promise<number> {
  return runCommand(command, args, ({ words: [folder = ''], options }) => {
    const { out } = options;
    const given = readOrigin(options);
    if (out === undefined || 'problem' in given) {
      const missing = '--out FILE is missing: where to write the dataset';
      console.error(wrongUsage(command.name, 'problem' in given ? given.problem : missing));
      return 2;
    }
    const addHistory = options.history ? createHistory(folder, console.error) : undefined;
    const compiled = compileWithProgress(folder, createProgress(), addHistory);
    const compilation = withOrigin(compiled, given.origin);
    const hasErrors = reportList(compilation, folder, options);
    const { dataset, report } = compilation;
    if (options.report !== undefined) writeAtomically(options.report, jsonPieces(report));
    if (hasErrors) return 1;
    writeAtomically(out, jsonPieces(dataset));
    return 0;
  });
}
