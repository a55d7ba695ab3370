import { nearest } from '../compile/diagnostics/nearest.ts';
import type { Command } from './command-line/command.ts';
import { table } from './command-line/help-text.ts';
import { version } from './version.ts';

interface CommandModule {
  readonly command: Command;
  readonly run: (args: string[]) => Promise<number>;
}

/** The commands, each loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<CommandModule>>> = {
  build: () => import('./commands/build.ts'),
  check: () => import('./commands/check.ts'),
  compile: () => import('./commands/compile.ts'),
  explain: () => import('./commands/explain.ts'),
  init: () => import('./commands/init.ts'),
  preview: () => import('./commands/preview.ts'),
};

/** Runs `paperdex [COMMAND] [ARGUMENTS]`; without a command, a preview. Returns the exit code: the command's, or 2 if there is no such command. */
export async function main([name, ...args]: string[]): Promise<number> {
  if (name === '--version' || name === '-v') {
    console.log(version());
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(await overview());
    return 0;
  }
  if (name === undefined || name.startsWith('-'))
    return (await import('./commands/preview.ts')).run(name === undefined ? [] : [name, ...args]);
  const command = await (Object.hasOwn(commands, name) ? commands[name]?.() : undefined);
  if (command !== undefined) return command.run(args);
  const meant = nearest(name, Object.keys(commands));
  console.error(
    `paperdex: there is no command “${name}”${meant === null ? '' : `; did you mean ${meant}?`}\nSee \`paperdex --help\`.`,
  );
  return 2;
}

async function overview(): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  return [
    'Compiles a markdown paper list into a dataset and a searchable site.',
    '',
    'usage: paperdex [COMMAND] [ARGUMENTS]',
    '',
    'Without a command, previews the list in the folder that you are in.',
    '',
    ...table(loaded.map(({ command: { name, summary } }) => [name, summary] as const)),
    '',
    'Each command explains itself with --help; --version prints the version.',
  ].join('\n');
}
