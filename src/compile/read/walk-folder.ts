import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { hasBidiControls, withoutBidiControls } from '../../paper/invisible-characters.ts';
import { compareCodeUnits } from '../diagnostics/compare-code-units.ts';
import type { Reporter } from '../diagnostics/reporter.ts';

/** Folders of dependencies, skipped silently. */
const silentlySkipped: ReadonlySet<string> = new Set(['node_modules']);
/** Folders that usually hold copies: of their pages, only those that another page links to are read. */
const usuallyCopies: ReadonlySet<string> = new Set(['vendor', 'dist', 'build']);
/** The only hidden folder that is read: GitBook keeps images there. */
const readHiddenFolders: ReadonlySet<string> = new Set(['.gitbook']);

/** Whether a path has a markdown extension, or that of a Quarto document. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdown|qmd)$/iu.test(path);
}

/**
 * Yields the path of every file below a folder, with forward slashes, in order of names. Folders that usually
 * hold copies are left out and added to `skippedFolders`. Reports symbolic links that leave the root, and
 * files and folders that cannot be read or whose names change the text direction.
 */
export function* walkFolder(
  root: string,
  reporter: Reporter,
  skippedFolders: string[],
  folder = root,
): Generator<string> {
  for (const name of namesIn(root, folder, reporter)) {
    const full = join(folder, name);
    const path = pathOf(root, full);
    const location = { file: path, line: 1 };
    if (hasBidiControls(name)) {
      reporter.report(
        'file-unreadable',
        { ...location, file: withoutBidiControls(path) },
        'its name has characters that change the text direction, and it was not read; give it another name',
      );
      continue;
    }
    const kind = kindOf(root, full);
    if (kind === 'outside')
      reporter.report(
        'path-outside',
        location,
        'this symbolic link points outside the list and is not followed',
      );
    if (kind === 'otherwise named')
      reporter.report(
        'path-outside',
        location,
        'this symbolic link leads to a file with another extension or of git, and is not followed',
      );
    if (kind === 'dangling')
      reporter.report('path-outside', location, 'this symbolic link is broken and is not followed');
    if (kind === 'unreadable' && isMarkdown(name))
      reporter.report('file-unreadable', location, reasonUnreadable(name));
    if (kind === 'file' && !name.startsWith('.')) yield path;
    if (kind !== 'folder' || isSkipped(name)) continue;
    if (usuallyCopies.has(name)) skippedFolders.push(path);
    else yield* walkFolder(root, reporter, skippedFolders, full);
  }
}

/** Whether a file of a list is read, by its path: `walkFolder` yields it if it exists. */
export function isInList(path: string): boolean {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return !name.startsWith('.') && !folders.some((folder) => isSkipped(folder) || usuallyCopies.has(folder));
}

function isSkipped(folder: string): boolean {
  return silentlySkipped.has(folder) || (folder.startsWith('.') && !readHiddenFolders.has(folder));
}

function namesIn(root: string, folder: string, reporter: Reporter): string[] {
  try {
    return readdirSync(folder).sort(compareCodeUnits);
  } catch {
    reporter.report(
      'file-unreadable',
      { file: pathOf(root, folder) || '.', line: 1 },
      'the folder could not be read',
    );
    return [];
  }
}

/** Node replaces invalid UTF-8 in a file name with U+FFFD, and then cannot open the file by that name. */
function reasonUnreadable(name: string): string {
  return name.includes('\ufffd') ? 'the file name is not valid UTF-8' : 'the file could not be read';
}

/** The paths of the markdown files below a folder that usually holds copies. */
export function markdownBelow(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(isMarkdown)
      .map((name) => `${folder}/${name.split(sep).join('/')}`)
      .filter((path) => !hasBidiControls(path))
      .filter((path) => !path.split('/').some((name) => silentlySkipped.has(name) || name.startsWith('.')))
      .filter((path) => isFileInside(root, join(root, path)))
      .sort(compareCodeUnits);
  } catch {
    return [];
  }
}

/** Whether a path is a list's regular file or a symbolic link to one. `root` is the list's real folder. */
export function isFileInside(root: string, full: string): boolean {
  return kindOf(root, full) === 'file';
}

function pathOf(root: string, full: string): string {
  return relative(root, full).split(sep).join('/');
}

function kindOf(
  root: string,
  full: string,
): 'file' | 'folder' | 'outside' | 'otherwise named' | 'dangling' | 'unreadable' | 'other' {
  try {
    const own = lstatSync(full);
    if (own.isSymbolicLink()) {
      const target = realTarget(full);
      if (target === null) return 'dangling';
      if (target !== root && !target.startsWith(root + sep)) return 'outside';
      if (!statSync(full).isFile()) return 'other';
      return isNamedAlike(full, target) ? 'file' : 'otherwise named';
    }
    return own.isFile() ? 'file' : own.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'unreadable';
  }
}

/**
 * Whether a symbolic link says by its name what it leads to. `page.md` must not lead to `.env`, `.git/config`
 * or another file with a secret, which its page would publish.
 */
function isNamedAlike(link: string, target: string): boolean {
  if (target.split(sep).includes('.git')) return false;
  return isMarkdown(link)
    ? isMarkdown(target)
    : extname(link).toLowerCase() === extname(target).toLowerCase();
}

/** The real path after a symbolic link; null for a dangling or circular link. */
function realTarget(link: string): string | null {
  try {
    return realpathSync(link);
  } catch {
    return null;
  }
}
