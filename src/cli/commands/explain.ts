import { compileList } from '../../compile/compile-list.ts';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { createExplainer } from '../../compile/explain-line.ts';
import { readList } from '../../compile/read/read-list.ts';
import type { Command } from '../command-line/command.ts';
import { listParameter } from '../command-line/list-parameter.ts';
import { runCommand, wrongUsage } from '../command-line/run-command.ts';
import { explanationText } from '../formats/explanation-text.ts';

/** Explains a line of a list. */
export const command = {
  name: 'explain',
  summary: 'Says what became of a line of a list, and how it was read.',
  parameters: [
    { ...listParameter, isRequired: true, help: 'the folder with your markdown' },
    { name: 'FILE:LINE', isRequired: true, help: 'a page, relative to the list, and the number of a line' },
  ],
  options: {},
  example: 'paperdex explain . README.md:42',
  exitCodes: [
    [0, 'explained'],
    [1, 'the list has no such page'],
  ],
} as const satisfies Command;

/** Runs the command. */
export function run(args: string[]): Promise<number> {
  return runCommand(command, args, ({ words: [folder = '', place = ''] }) => {
    const [, path, line] = /^(.+):([1-9]\d*)$/u.exec(place) ?? [];
    if (path === undefined) {
      console.error(wrongUsage(command.name, `“${place}” is not a page and a line, such as README.md:42`));
      return 2;
    }
    const files = readList(folder, createReporter());
    const explanation = createExplainer(files, compileList(files, createReporter()))(path, Number(line));
    if (explanation === null) {
      console.error(`paperdex: the list has no page ${path}`);
      return 1;
    }
    console.log(explanationText(explanation));
    return 0;
  });
}
