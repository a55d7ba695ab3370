import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Budget of the bundled list's first load (JS, CSS and data, without lazy parts), in bytes after brotli. */
const firstLoadBudget = 130 * 1024;
/** Budget of its fonts, in bytes; separate, because nothing waits for them. */
const fontBudget = 48 * 1024;

/** Compressing larger files as well as possible would take longer than the rest of a build: they are estimated. */
const exactUpTo = 512 * 1024;

interface Part {
  readonly path: string;
  /** For a file larger than `exactUpTo`, an upper bound. */
  readonly bytes: number;
}

/** What a first visit loads, in bytes after brotli. */
export interface FirstLoad {
  /** The page itself. Not in the total: its size depends on the list's first rows. */
  readonly page: Part;
  readonly files: readonly Part[];
  readonly total: number;
  /** Sizes as stored: fonts are already compressed. */
  readonly fonts: readonly Part[];
}

/**
 * Measures the files that the built page in a folder requests: scripts and preloads, styles, dataset and
 * fonts.
 */
export function firstLoad(folder: string): FirstLoad {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="(?:\.\/)?(assets\/[^"]+)"/gu)].flatMap(
    ([, path]) => path ?? [],
  );
  const parts = [...new Set(named)].map((path) => ({ path, content: readFileSync(join(folder, path)) }));
  const files = parts
    .filter(({ path }) => /\.(?:js|css|json)$/u.test(path))
    .map(({ path, content }) => ({ path, bytes: brotli(content) }));
  const fonts = parts
    .filter(({ path }) => path.endsWith('.woff2'))
    .map(({ path, content }) => ({ path, bytes: content.length }));
  return { page: { path: 'index.html', bytes: brotli(Buffer.from(html)) }, files, total: sum(files), fonts };
}

/** Whether a first load exceeds a budget of the bundled list. */
export function isOverBudget({ total, fonts }: FirstLoad): boolean {
  return total > firstLoadBudget || sum(fonts) > fontBudget;
}

/** Formats a first load as a table, for the bundled list with its budgets. */
export function formatFirstLoad({ page, files, total, fonts }: FirstLoad, withBudgets: boolean): string {
  const of = (budget: number) => (withBudgets ? `of ${budget / 1024} KiB` : '');
  const row = (bytes: number, name: string) => `${(bytes / 1024).toFixed(1).padStart(8)} KiB  ${name}`;
  const lines = (parts: readonly Part[]) => parts.map(({ path, bytes }) => row(bytes, path));
  return [
    'first load (brotli)',
    ...lines(files),
    row(total, ['in all', of(firstLoadBudget)].join(' ').trim()),
    ...lines([page]),
    ...fonts.map(({ path, bytes }) => row(bytes, [path, of(fontBudget)].join(' ').trim())),
  ].join('\n');
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((bytes, part) => bytes + part.bytes, 0);
}

function brotli(bytes: Buffer): number {
  const quality = bytes.length > exactUpTo ? 5 : 11;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
