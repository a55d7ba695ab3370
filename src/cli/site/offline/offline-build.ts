import { createHash } from 'node:crypto';
import type { OfflineBuild } from '../../../offline/offline-build.ts';
import { contentHash } from '../hashed-file.ts';

/** A file of a site with its content. */
export interface ReadFile {
  readonly path: string;
  readonly content: Buffer;
}

/** In bytes: a first visit stores texts of pages and details of papers unless they are larger together. */
const mostFirst = 4 * 1024 * 1024;
/** The largest image that is stored when it is seen, in bytes. */
const largestImage = 1024 * 1024;

const isData = (path: string) => /^assets\/(?!dataset-).*\.json$/u.test(path);

/**
 * Decides what the service worker stores of a site: at first the app and the papers, and the texts of pages
 * and the details of papers unless they are large; later what the reader opens and sees, but no large images.
 * Data for other programs are never stored.
 */
export function offlineBuild(page: string, worker: string, files: readonly ReadFile[]): OfflineBuild {
  const assets = files.filter(({ path }) => path.startsWith('assets/'));
  const data = assets.filter(({ path }) => isData(path));
  const isSmall = data.reduce((bytes, { content }) => bytes + content.length, 0) <= mostFirst;
  const first = assets.filter(({ path }) => isSmall || !isData(path));
  const images = files.filter(
    ({ path, content }) => path.startsWith('files/') && content.length <= largestImage,
  );
  const later = [
    ...(isSmall ? [] : data.map(({ path }) => shardFolder(path) ?? path)),
    // Escaped, as the browser asks for it: the name of an image may have letters of any script.
    ...images.map(({ path }) => encodeURI(path)),
  ];
  const build = {
    page: first.map(({ path }) => path).filter((path) => page.includes(path)),
    first: Object.fromEntries(first.map(({ path, content }) => [path, digestOf(content)])),
    later: [...new Set(later)],
  };
  return { id: contentHash(JSON.stringify(build) + page + worker), ...build };
}

/** The folder of a file that is one of several shards, with a slash at the end; null for others. */
function shardFolder(path: string): string | null {
  return /^assets\/[^/]+\//u.exec(path)?.[0] ?? null;
}

/** As the worker computes it (`src/worker/stored-files.ts`). */
function digestOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
