import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';

/** A place in a file of the list; line and column count from 1. */
export interface FilePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A program and its arguments. */
interface EditorCommand {
  readonly program: string;
  readonly arguments: readonly string[];
}

/** Editors with windows of their own, in the order in which they are looked for. */
const known = ['code', 'codium', 'cursor', 'windsurf', 'zed', 'subl', 'gedit', 'kate'] as const;

/** Editors that need a terminal, and the preview's own shows its messages. */
const inTerminal = /^(?:n?vim?|vi|nano|emacs|hx|helix|micro|joe|ed|pico|kak)$/u;

/**
 * The command of the editor: `$VISUAL`, `$EDITOR`, or the first known one in `$PATH`. Null if there is none that has
 * windows of its own.
 */
export function findEditor(environment: NodeJS.ProcessEnv): EditorCommand | null {
  for (const set of [environment.VISUAL, environment.EDITOR]) {
    const [program, ...rest] = wordsOf(set ?? '');
    if (program !== undefined && !inTerminal.test(nameOf(program))) return { program, arguments: rest };
  }
  const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter).filter((path) => path !== '');
  for (const name of known)
    for (const folder of folders)
      for (const program of programsNamed(name, folder))
        if (isProgram(program)) return { program, arguments: [] };
  return null;
}

/** The arguments with which an editor opens a file at a line. */
export function argumentsFor(program: string, { path, line, column }: FilePlace): string[] {
  switch (nameOf(program)) {
    case 'code':
    case 'code-insiders':
    case 'codium':
    case 'cursor':
    case 'windsurf':
      return ['--goto', `${path}:${line}:${column}`];
    case 'zed':
    case 'subl':
    case 'atom':
    case 'mate':
      return [`${path}:${line}:${column}`];
    case 'kate':
      return ['--line', String(line), '--column', String(column), path];
    case 'gedit':
    case 'gvim':
    case 'mvim':
    case 'emacsclient':
      return [`+${line}`, path];
    case 'idea':
    case 'webstorm':
    case 'pycharm':
      return ['--line', String(line), path];
    default:
      return [path];
  }
}

/** Opens a file in the editor, never through a shell. Returns the editor's name; null if none could be started. */
export function openInEditor(
  place: FilePlace,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string | null> {
  const editor = findEditor(environment);
  if (editor === null) return Promise.resolve(null);
  const { program, arguments: own } = editor;
  return new Promise((resolve) => {
    const child = spawn(program, [...own, ...argumentsFor(program, place)], {
      stdio: 'ignore',
      detached: true,
    });
    child.once('spawn', () => resolve(nameOf(program)));
    child.once('error', () => resolve(null));
    child.unref();
  });
}

/** Windows starts a `.cmd` file through a shell only, so there the program beside it is taken. */
function programsNamed(name: string, folder: string): string[] {
  if (process.platform !== 'win32') return [join(folder, name)];
  return [join(folder, `${name}.exe`), join(dirname(folder), `${name}.exe`)];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function nameOf(program: string): string {
  return basename(program)
    .replace(/\.(?:exe|cmd|bat|sh)$/iu, '')
    .toLowerCase();
}

/** The words of a command, which may be quoted. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(
    ([, one, other, bare]) => one ?? other ?? bare ?? '',
  );
}
