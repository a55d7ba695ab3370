import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compare, type Reporter } from '../diagnostics/reporter.ts';

/** Folders that hold what others wrote, or what a tool made of the list. */
const installedFolders: ReadonlySet<string> = new Set(['node_modules', '_book', '_site']);
/** Folders that often do, though a list may call a subject so: what is left out of them is told. */
const builtFolders: ReadonlySet<string> = new Set(['vendor', 'dist', 'build']);
/** Of the hidden folders only GitBook's is read: it holds the images. */
const readHiddenFolders: ReadonlySet<string> = new Set(['.gitbook']);

/** Tells whether a path is that of a markdown file. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdown)$/iu.test(path);
}

/**
 * The files below a folder, by their paths with forward slashes, folder by folder in the order of their names. Reports links that lead out of
 * it, folders that are left out though they hold markdown, and what cannot be opened.
 */
export function* walkFolder(root: string, reporter: Reporter, folder = root): Generator<string> {
  for (const name of namesIn(root, folder, reporter)) {
    const full = join(folder, name);
    const path = pathOf(root, full);
    const place = { file: path, line: 1 };
    const kind = kindOf(root, full);
    if (kind === 'outside')
      reporter.report('path-outside', place, 'this link leads out of the list and is not followed');
    if (kind === 'dangling')
      reporter.report('path-outside', place, 'this link leads nowhere and is not followed');
    if (kind === 'unreadable' && isMarkdown(name))
      reporter.report('file-unreadable', place, whyUnreadable(name));
    if (kind === 'file' && !name.startsWith('.')) yield path;
    if (
      kind !== 'folder' ||
      installedFolders.has(name) ||
      (name.startsWith('.') && !readHiddenFolders.has(name))
    )
      continue;
    if (!builtFolders.has(name)) yield* walkFolder(root, reporter, full);
    else if (holdsMarkdown(full))
      reporter.report('folder-skipped', place, `folders called “${name}” hold copies and are not read`);
  }
}

function namesIn(root: string, folder: string, reporter: Reporter): string[] {
  try {
    return readdirSync(folder).sort(compare);
  } catch {
    reporter.report(
      'file-unreadable',
      { file: pathOf(root, folder) || '.', line: 1 },
      'the folder could not be read',
    );
    return [];
  }
}

/** A name that is no UTF-8 cannot be asked for: Node gives it with replacement characters. */
function whyUnreadable(name: string): string {
  return name.includes('\ufffd') ? 'the name of the file is not UTF-8' : 'the file could not be read';
}

function holdsMarkdown(folder: string): boolean {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(isMarkdown);
  } catch {
    return false;
  }
}

function pathOf(root: string, full: string): string {
  return relative(root, full).split(sep).join('/');
}

function kindOf(
  root: string,
  full: string,
): 'file' | 'folder' | 'outside' | 'dangling' | 'unreadable' | 'other' {
  try {
    const own = lstatSync(full);
    if (own.isSymbolicLink()) {
      const target = realTarget(full);
      if (target === null) return 'dangling';
      if (target !== root && !target.startsWith(root + sep)) return 'outside';
      return statSync(full).isFile() ? 'file' : 'other';
    }
    return own.isFile() ? 'file' : own.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'unreadable';
  }
}

/** Where a link leads; null for one that leads nowhere, or back to itself. */
function realTarget(link: string): string | null {
  try {
    return realpathSync(link);
  } catch {
    return null;
  }
}
