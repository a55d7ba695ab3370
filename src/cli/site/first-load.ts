import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a first visit of the bundled list may load before anything lazy: JS, CSS and data, in bytes of brotli. */
const largestFirstLoad = 130 * 1024;
/** What its font may take, in bytes: nothing waits for it. */
const largestFont = 48 * 1024;

interface Part {
  readonly path: string;
  readonly bytes: number;
}

/** What a first visit loads, in bytes of brotli. */
export interface FirstLoad {
  /**
   * The page itself, which holds the first rows: its size is that of the list's beginning, and not in the
   * total.
   */
  readonly page: Part;
  readonly files: readonly Part[];
  readonly total: number;
  /** As they are: they are compressed already. */
  readonly fonts: readonly Part[];
}

/**
 * Measures what the built page asks for by itself: its scripts with their preloads, its styles, the dataset
 * and the font.
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

/** Tells whether a first load is larger than that of the bundled list may be. */
export function isOverBudget({ total, fonts }: FirstLoad): boolean {
  return total > largestFirstLoad || sum(fonts) > largestFont;
}

/** Writes the measure as a small table. */
export function formatFirstLoad({ page, files, total, fonts }: FirstLoad): string {
  const row = (bytes: number, name: string) => `${(bytes / 1024).toFixed(1).padStart(8)} KiB  ${name}`;
  const lines = (parts: readonly Part[]) => parts.map(({ path, bytes }) => row(bytes, path));
  return [
    'first load (brotli)',
    ...lines(files),
    row(total, `of ${largestFirstLoad / 1024} KiB`),
    ...lines([page]),
    ...fonts.map(({ path, bytes }) => row(bytes, `${path}, of ${largestFont / 1024} KiB`)),
  ].join('\n');
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((bytes, part) => bytes + part.bytes, 0);
}

function brotli(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
