import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../paper/schemas/config-schema.ts';
import { pageFilter } from '../config/page-filter.ts';
import { configFile, packageFile, readConfig, readPackageConfig } from '../config/read-config.ts';
import { compareCodeUnits } from '../diagnostics/compare-code-units.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { withoutBuiltCopies } from './built-folders.ts';
import { replaceControlCharacters, reportInvisible } from './control-characters.ts';
import { decodeText } from './decode-text.ts';
import { linkedPagesIn } from './linked-pages.ts';
import { type ListLayout, readLayout } from './list-layout.ts';
import { isMarkdown, walkFolder } from './walk-folder.ts';

/** One markdown file of the list. */
export interface SourceFile {
  /** Path below the list's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The files of a list's folder, pages sorted by path. */
export interface ListFiles {
  readonly root: string;
  readonly pages: readonly SourceFile[];
  /** Every file that a link can target, images included. */
  readonly paths: ReadonlySet<string>;
  readonly layout: ListLayout;
  /** The current year, UTC, for judging publication years. */
  readonly year: number;
  /** The settings in `paperdex.json`; none if it is missing. */
  readonly config?: Config;
}

/** In MB; a larger page is not read unless the settings say so. */
const maxPageSize = 5;
const megabyte = 1024 * 1024;

/** Thrown if a folder is not a list. Its message is printed to the terminal. */
export class ListError extends Error {}

/**
 * Reads the markdown files below a folder. Follows symbolic links only to files inside it; never opens
 * special files. Reports and skips unreadable files. Throws a ListError if there is no such folder or no
 * markdown in it. `decodePage`: `pageOf`, or what keeps its results.
 */
export function readList(folder: string, reporter: Reporter, decodePage = pageOf): ListFiles {
  const root = realFolder(folder);
  const skippedFolders: string[] = [];
  const all = withoutBuiltCopies(new Set(walkFolder(root, reporter, skippedFolders)));
  const layout = readLayout(root, all, reporter);
  const isOfList = (path: string) => layout.base === '' || path.startsWith(`${layout.base}/`);
  const paths = new Set([...all].filter(isOfList));
  const config = configOf(root, reporter);
  const isRead = pageFilter(config);
  const names = [...paths].filter(
    (path) => isMarkdown(path) && !isRenderedBeside(path, paths) && isRead(path),
  );
  if (names.length === 0)
    throw new ListError(
      [...paths].some(isMarkdown)
        ? `the settings in ${configFile} leave no page of ${folder}`
        : `no markdown files in ${folder}`,
    );
  reportCollisions(names, reporter);
  const read = (path: string) =>
    readPage(root, path, config.maxPageSize ?? maxPageSize, reporter, decodePage) ?? [];
  const own = names.flatMap(read);
  const linked = linkedPagesIn(root, skippedFolders, own, reporter).filter(
    (path) => isOfList(path) && isRead(path),
  );
  for (const path of linked) paths.add(path);
  const pages = [...own, ...linked.flatMap(read)];
  return {
    root,
    pages: pages.sort((a, b) => compareCodeUnits(a.path, b.path)),
    paths,
    layout,
    year: new Date().getUTCFullYear(),
    config,
  };
}

/** In bytes; a larger `paperdex.json` is not read, and a larger `package.json` not searched for settings. */
const maxSettingsSize = megabyte;
const isSmallFile = (found: Stats) => found.isFile() && found.size <= maxSettingsSize;

/** The settings of the list in a folder: those in their own file, else those in `package.json`, else none. */
function configOf(root: string, reporter: Reporter): Config {
  try {
    const found = lstatSync(join(root, configFile), { throwIfNoEntry: false });
    if (found === undefined) return packageConfigOf(root, reporter);
    if (isSmallFile(found)) return readConfig(readFileSync(join(root, configFile), 'utf8'), reporter);
  } catch {
    // Reported like a folder or a link in its place.
  }
  reporter.report('settings-invalid', { file: configFile, line: 1 }, 'the file could not be read');
  return {};
}

/** Never throws. */
function packageConfigOf(root: string, reporter: Reporter): Config {
  const file = join(root, packageFile);
  const report = (message: string) =>
    reporter.report('settings-invalid', { file: packageFile, line: 1 }, message);
  try {
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (found === undefined) return {};
    if (isSmallFile(found)) return readPackageConfig(readFileSync(file, 'utf8'), reporter);
    report('the file is a link, a folder or larger than 1 MB, and was not searched for settings');
  } catch {
    report('the file could not be read, and was not searched for settings');
  }
  return {};
}

/** Tells whether a Quarto document has been rendered to markdown beside it. */
function isRenderedBeside(path: string, paths: ReadonlySet<string>): boolean {
  return path.endsWith('.qmd') && paths.has(path.replace(/\.qmd$/u, '.md'));
}

/** Reports paths that are the same file on case-insensitive or Unicode-normalising file systems. */
function reportCollisions(paths: readonly string[], reporter: Reporter): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const key = path.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    if (other === undefined) seen.set(key, path);
    else
      reporter.report(
        'path-collision',
        { file: path, line: 1 },
        `this path differs from ${other} only in case or Unicode form`,
      );
  }
}

function realFolder(folder: string): string {
  try {
    if (statSync(folder).isDirectory()) return realpathSync(folder);
  } catch {
    throw new ListError(`there is no folder ${folder}`);
  }
  throw new ListError(`${folder} is a file: give the path of the folder that contains the list`);
}

function readPage(
  root: string,
  path: string,
  limit: number,
  reporter: Reporter,
  decodePage: typeof pageOf,
): SourceFile | null {
  const location = { file: path, line: 1 };
  try {
    const { size } = statSync(join(root, path));
    if (size > limit * megabyte) {
      reporter.report(
        'file-too-big',
        location,
        `the file is ${Math.ceil(size / megabyte)} MB; the limit is ${limit} MB`,
      );
      return null;
    }
    return decodePage(path, readFileSync(join(root, path)), reporter);
  } catch {
    reporter.report('file-unreadable', location, 'the file could not be read');
    return null;
  }
}

/**
 * The page with the given bytes; null if they are not text. Reports an encoding other than UTF-8, and
 * characters that cannot be seen.
 */
export function pageOf(path: string, bytes: Uint8Array, reporter: Reporter): SourceFile | null {
  const decoded = decodeText(bytes);
  if (decoded === null) {
    reporter.report('file-not-text', { file: path, line: 1 }, 'the file is not text, and was not read');
    return null;
  }
  const { text, problem } = decoded;
  if (problem !== null) reporter.report('file-encoding', { file: path, line: 1 }, problem);
  const clean = replaceControlCharacters(text);
  reportInvisible(path, clean, reporter);
  return { path, text: clean.text };
}
