import { lstatSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseYaml } from '../config/parse-data.ts';
import type { Reporter } from '../diagnostics/reporter.ts';

/** Where a list keeps its pages. Paths are relative to the list's folder. */
export interface ListLayout {
  /** The folder of the pages; empty for the list's folder itself. */
  readonly base: string;
  readonly front: string | null;
  /** The table of contents; the file may be missing. */
  readonly summary: string;
}

/** In bytes; a file larger than this is not read. */
const maxConfigSize = 64 * 1024;
const configFile = '.gitbook.yaml';

/** Reads the layout from `.gitbook.yaml`. Reports invalid settings and uses defaults instead. */
export function readLayout(root: string, paths: ReadonlySet<string>, reporter: Reporter): ListLayout {
  const report = (message: string) =>
    reporter.report('config-invalid', { file: configFile, line: 1 }, message);
  const config = readConfig(root, report);
  const base = baseOf(config.get('root'), paths, report);
  const structure = mapOf(config.get('structure'));
  const page = (key: string): string | null => {
    const name = structure.get(key);
    if (name === undefined) return null;
    const path = typeof name === 'string' ? posix.join(base, name) : '';
    if (paths.has(path) && isBelow(path, base)) return path;
    report(`structure.${key} is not a page of the list`);
    return null;
  };
  checkRedirects(mapOf(config.get('redirects')), base, paths, report);
  const front =
    page('readme') ??
    [...paths].find((path) => posix.dirname(path) === (base || '.') && /(?:^|\/)readme\.md$/iu.test(path));
  return { base, front: front ?? null, summary: page('summary') ?? posix.join(base, 'SUMMARY.md') };
}

function readConfig(root: string, report: (message: string) => void): ReadonlyMap<string, unknown> {
  try {
    const { size } = lstatSync(join(root, configFile));
    if (!lstatSync(join(root, configFile)).isFile()) return new Map();
    if (size > maxConfigSize) {
      report(`the file is larger than ${maxConfigSize / 1024} KB, and was ignored`);
      return new Map();
    }
    const { value, problem } = parseYaml(readFileSync(join(root, configFile), 'utf8'));
    if (problem !== null) report(`the file ${problem.message}`);
    return mapOf(value);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      report('the file cannot be read, and was ignored');
    return new Map();
  }
}

function mapOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [],
  );
}

function baseOf(root: unknown, paths: ReadonlySet<string>, report: (message: string) => void): string {
  if (root === undefined || root === null) return '';
  const base = typeof root === 'string' ? posix.normalize(root).replace(/^\.\/?$|^\/|\/+$/gu, '') : '..';
  if (base === '') return '';
  if (!base.startsWith('..') && [...paths].some((path) => isBelow(path, base))) return base;
  report('root is not a folder of the list that contains pages');
  return '';
}

function isBelow(path: string, base: string): boolean {
  return base === '' || path.startsWith(`${base}/`);
}

/** Reports redirects whose target is not a page of the list. */
function checkRedirects(
  redirects: ReadonlyMap<string, unknown>,
  base: string,
  paths: ReadonlySet<string>,
  report: (message: string) => void,
): void {
  for (const [from, to] of redirects) {
    const path = typeof to === 'string' ? posix.join(base, to) : '';
    if (!paths.has(path) || !isBelow(path, base))
      report(`the redirect from ${from.slice(0, 80)} does not point to a page of the list`);
  }
}
