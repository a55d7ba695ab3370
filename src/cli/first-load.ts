import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a first visit of the bundled list may load before anything lazy: JS, CSS and data, in bytes of brotli. */
export const largestFirstLoad = 150 * 1024;

/** What a first visit loads, in bytes of brotli. */
export interface FirstLoad {
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly total: number;
}

/** Measures what the built page asks for by itself: the page, its scripts with their preloads, its styles and the dataset. */
export function firstLoad(folder: string): FirstLoad {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="(?:\.\/)?(assets\/[^"]+\.(?:js|css|json))"/gu)].flatMap(([, path]) => path ?? []);
  const files = ['index.html', ...new Set(named)].map((path) => ({ path, bytes: brotli(readFileSync(join(folder, path))) }));
  return { files, total: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Writes the measure as a small table. */
export function formatFirstLoad({ files, total }: FirstLoad): string {
  const row = (bytes: number, name: string) => `${(bytes / 1024).toFixed(1).padStart(8)} KiB  ${name}`;
  return ['first load (brotli)', ...files.map(({ path, bytes }) => row(bytes, path)), row(total, `of ${largestFirstLoad / 1024} KiB`)].join(
    '\n',
  );
}

function brotli(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
