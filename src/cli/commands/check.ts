import type { Command } from '../command-line/command.ts';
import { listParameter } from '../command-line/list-parameter.ts';
import { runCommand } from '../command-line/run-command.ts';
import { compileFolder } from '../compile-folder.ts';
import { defaultList } from '../default-list.ts';
import { reportList, reportOptions } from '../report-list.ts';

/** Checks a list. */
export const command = {
  name: 'check',
  summary: 'Says what in a list could not be read, by file and line. Writes nothing.',
  parameters: [listParameter],
  options: reportOptions,
  example: 'paperdex check --strict',
  exitCodes: [
    [0, 'no errors, perhaps warnings'],
    [1, 'no list, or an error in it'],
  ],
} as const satisfies Command;

/** Runs the command. */
export function run(args: string[]): Promise<number> {
  return runCommand(command, args, ({ words: [folder = defaultList()], options }) =>
    reportList(compileFolder(folder), folder, options) ? 1 : 0,
  );
}
