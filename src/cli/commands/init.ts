import type { Command } from '../command-line/command.ts';
import { listParameter } from '../command-line/list-parameter.ts';
import { runCommand } from '../command-line/run-command.ts';
import { initRepository } from '../init/init-repository.ts';

/** Sets up a repository. */
export const command = {
  name: 'init',
  summary: 'Writes a workflow that checks a list on GitHub and publishes it on GitHub Pages.',
  parameters: [listParameter],
  options: {
    force: { help: 'replace the workflow if there is one' },
  },
  example: 'paperdex init .',
  exitCodes: [
    [0, 'written, or as it was already'],
    [1, 'no list, no git repository, no Paperdex in its lock file, or another workflow in its place'],
  ],
} as const satisfies Command;

/** Runs the command. */
export function run(args: string[]): Promise<number> {
  return runCommand(command, args, ({ words: [folder = '.'], options }) => {
    console.log(initRepository(folder, options.force).join('\n'));
    return 0;
  });
}
