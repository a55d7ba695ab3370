import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type Reporter } from '../diagnostics/reporter.ts';
import { cleanControls, type Unseen } from './control-characters.ts';
import { decodeText } from './decode-text.ts';
import { isMarkdown, walkFolder } from './list-folder.ts';
import { type ListLayout, readLayout } from './list-layout.ts';

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
  readonly layout: ListLayout;
  /** The year in which they are read: papers of later years are odd. */
  readonly year: number;
}

/** Largest markdown file that is read, in bytes. */
const largestPage = 5 * 1024 * 1024;

/** Thrown when a folder cannot be a list: its message is meant for the terminal. */
export class ListError extends Error {}

/**
 * Reads the markdown files below a folder. Symbolic links are followed to files of the folder only; special files are never opened.
 * Throws a ListError when the folder is missing or holds no markdown; anything smaller is reported and left out.
 */
export function readList(folder: string, reporter: Reporter): ListFiles {
  const root = realFolder(folder);
  const all = new Set(walkFolder(root, reporter));
  const layout = readLayout(root, all, reporter);
  const paths = new Set([...all].filter((path) => layout.base === '' || path.startsWith(`${layout.base}/`)));
  const names = [...paths].filter(isMarkdown);
  if (names.length === 0) throw new ListError(`no markdown files in ${folder}`);
  reportCollisions(names, reporter);
  const pages = names.flatMap((path) => readPage(root, path, reporter) ?? []);
  return {
    root,
    pages: pages.sort((a, b) => compare(a.path, b.path)),
    paths,
    layout,
    year: new Date().getUTCFullYear(),
  };
}

/** Names that only some file systems tell apart. */
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
        `on some disks this file and ${other} are one`,
      );
  }
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
    const { size } = statSync(join(root, path));
    if (size > largestPage) {
      reporter.report(
        'file-too-big',
        place,
        `the file has ${Math.ceil(size / 1024 / 1024)} MB; pages of up to ${largestPage / 1024 / 1024} MB are read`,
      );
      return null;
    }
    const { text, problem } = decodeText(readFileSync(join(root, path)));
    if (problem !== null) reporter.report('file-encoding', place, problem);
    const clean = cleanControls(text);
    reportUnseen(path, clean, reporter);
    return { path, text: clean.text };
  } catch {
    reporter.report('file-unreadable', place, 'the file could not be read');
    return null;
  }
}

function reportUnseen(file: string, { controls, invisible }: Unseen, reporter: Reporter): void {
  const also = ([, ...others]: readonly number[]) =>
    others.length === 0 ? '' : `, and so do ${others.length} more of this file`;
  if (controls[0] !== undefined)
    reporter.report(
      'control-character',
      { file, line: controls[0] },
      `the line holds control characters${also(controls)}`,
    );
  if (invisible[0] !== undefined)
    reporter.report(
      'invisible-character',
      { file, line: invisible[0] },
      `the line holds characters that nobody sees${also(invisible)}`,
    );
}
