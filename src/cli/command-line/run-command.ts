import { reportErrors } from '../report-errors.ts';
import type { Arguments, Command, Options } from './command.ts';
import { helpText } from './help-text.ts';
import { readArguments } from './read-arguments.ts';

/**
 * Reads a command's arguments and runs it. Prints its help if that is asked for. Returns the exit code: 2, after one
 * sentence that says what is wrong, if the arguments cannot be read.
 */
export function runCommand<Own extends Options>(
  command: Command<Own>,
  args: readonly string[],
  action: (found: Arguments<Own>) => Promise<number> | number,
): Promise<number> {
  const read = readArguments(command, args);
  if ('help' in read) {
    console.log(helpText(command));
    return Promise.resolve(0);
  }
  if ('problem' in read) {
    console.error(wrongUsage(command.name, read.problem));
    return Promise.resolve(2);
  }
  return reportErrors(() => action(read.arguments));
}

/** What is wrong with how a command was called, and where its options are explained. */
export function wrongUsage(name: string, problem: string): string {
  return `paperdex: ${problem}\nSee \`paperdex ${name} --help\`.`;
}
