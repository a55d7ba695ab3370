import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compare, type Reporter } from '../report/reporter.ts';
import { decodeText } from './decode-text.ts';

/** One markdown file of the list. */
export interface SourceFile {
  /** Path below the list's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The files of a list's folder, in the order of their paths. */
export interface ListFiles {
  readonly root: string;
  readonly pages: readonly SourceFile[];
  /** Every file of the folder: what links may lead to. */
  readonly paths: ReadonlySet<string>;
}

const markdownName = /\.(?:md|markdown|mdown)$/iu;
/** Folders that never hold a list's own pages. */
const skippedFolders: ReadonlySet<string> = new Set(['node_modules', 'vendor', '_book', '_site', 'dist', 'build']);
/** Of the hidden folders only GitBook's is read: it holds the images. */
const readHiddenFolders: ReadonlySet<string> = new Set(['.gitbook']);

/** Largest markdown file that is read, in bytes. */
const largestPage = 5 * 1024 * 1024;

/** Thrown when a folder cannot be a list: its message is meant for the terminal. */
export class ListError extends Error {}

/**
 * Reads the markdown files below a folder. Symbolic links are followed only inside the folder; special files are never opened.
 * Throws a ListError when the folder is missing or holds no markdown; anything smaller is reported and left out.
 */
export function readList(folder: string, reporter: Reporter): ListFiles {
  const root = realFolder(folder);
  const paths = new Set<string>();
  const pages: SourceFile[] = [];
  for (const path of walk(root, root, reporter)) {
    paths.add(path);
    if (!markdownName.test(path)) continue;
    const page = readPage(root, path, reporter);
    if (page !== null) pages.push(page);
  }
  if (pages.length === 0) throw new ListError(`no markdown files in ${folder}`);
  return { root, pages: pages.sort((a, b) => compare(a.path, b.path)), paths };
}

function realFolder(folder: string): string {
  try {
    if (statSync(folder).isDirectory()) return realpathSync(folder);
  } catch {
    throw new ListError(`there is no folder ${folder}`);
  }
  throw new ListError(`${folder} is a file: name the folder that holds the list`);
}

function readPage(root: string, path: string, reporter: Reporter): SourceFile | null {
  const place = { file: path, line: 1 };
  try {
    const bytes = readFileSync(join(root, path));
    if (bytes.length > largestPage) {
      reporter.report(
        'file-too-big',
        place,
        `the file has ${Math.ceil(bytes.length / 1024 / 1024)} MB; pages of up to ${largestPage / 1024 / 1024} MB are read`,
      );
      return null;
    }
    const { text, problem } = decodeText(bytes);
    if (problem !== null) reporter.report('file-encoding', place, problem);
    return { path, text };
  } catch {
    reporter.report('file-unreadable', place, 'the file could not be read');
    return null;
  }
}

function* walk(root: string, folder: string, reporter: Reporter): Generator<string> {
  for (const name of readdirSync(folder).sort(compare)) {
    const full = join(folder, name);
    const path = relative(root, full).split(sep).join('/');
    const kind = kindOf(root, full);
    if (kind === 'outside') reporter.report('path-outside', { file: path, line: 1 }, 'this link leads out of the list and is not followed');
    if (kind === 'file' && !name.startsWith('.')) yield path;
    if (kind === 'folder' && !skippedFolders.has(name) && (!name.startsWith('.') || readHiddenFolders.has(name)))
      yield* walk(root, full, reporter);
  }
}

function kindOf(root: string, full: string): 'file' | 'folder' | 'outside' | 'other' {
  try {
    const own = lstatSync(full);
    if (own.isSymbolicLink()) {
      const target = realpathSync(full);
      if (target !== root && !target.startsWith(root + sep)) return 'outside';
      return statSync(full).isFile() ? 'file' : 'other';
    }
    return own.isFile() ? 'file' : own.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'other';
  }
}
