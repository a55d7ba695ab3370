import { buildsIn, cacheName } from '../offline/cache-names.ts';
import { ownBuild, site } from './site.ts';

/** A stored answer has the digest of its content in this header: what the disk damaged is not used. */
const digestHeader = 'X-Paperdex-Digest';

/** The other builds of the site that have files stored. */
export async function formerBuilds(): Promise<string[]> {
  return buildsIn(await caches.keys(), site).filter((build) => build !== ownBuild.id);
}

/** Whether this build has files stored. */
export function isAnyStored(): Promise<boolean> {
  return caches.has(cacheName(site, ownBuild.id)).catch(() => false);
}

/** A file as some build stored it; null if none did, if it is damaged, or if the browser refuses to look. */
export async function storedFile(path: string): Promise<Response | null> {
  try {
    const own = await fileOf(ownBuild.id, path);
    if (own !== null) return own;
    for (const build of await formerBuilds()) {
      const former = await fileOf(build, path);
      if (former !== null) return former;
    }
  } catch {
    // If the browser refuses, the file counts as not stored.
  }
  return null;
}

/** A file as one build stored it; null if it did not, or if the file is damaged. */
export async function fileOf(build: string, path: string): Promise<Response | null> {
  const found = await caches.match(site + path, { cacheName: cacheName(site, build) });
  if (found === undefined) return null;
  const content = await found.arrayBuffer();
  if ((await digestOf(content)) !== found.headers.get(digestHeader)) return null;
  return new Response(content, { headers: found.headers });
}

/**
 * Stores a file of this build. Throws if there is no room for it, or if `isRight` refuses its digest: then it
 * is a file of another build, or none at all.
 */
export async function storeFile(
  path: string,
  response: Response,
  isRight: (digest: string) => boolean,
): Promise<void> {
  const content = await response.arrayBuffer();
  const digest = await digestOf(content);
  if (!response.ok || !isRight(digest)) throw new Error(`${path} is not the file of this build`);
  const headers = new Headers(response.headers);
  // The first two are about the transfer; a cache refuses an answer with `Vary: *`.
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
  headers.set(digestHeader, digest);
  const cache = await caches.open(cacheName(site, ownBuild.id));
  await cache.put(site + path, new Response(content, { headers }));
}

/** The beginning of the SHA-256 digest of a content, as the build writes it. */
async function digestOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content)).subarray(0, 8);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
