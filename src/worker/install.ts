import { cacheName } from '../offline/cache-names.ts';
import { isKeptLater } from '../offline/request-kind.ts';
import { ownBuild, site } from './site.ts';
import { fileOf, formerBuilds, storeFile } from './stored-files.ts';

/**
 * Stores all that this build needs offline, in a cache of its own, one file after the other: the reader's own
 * requests come first. Throws if a file is missing or there is no room, and then leaves nothing behind.
 */
export async function storeBuild(): Promise<void> {
  try {
    await storePage();
    for (const [path, digest] of Object.entries(ownBuild.first)) await storeFirst(path, digest);
    await carryOver();
  } catch (error) {
    await caches.delete(cacheName(site, ownBuild.id));
    throw error;
  }
}

/** Stores the page if it names the files of this build: a host may add to a page, so it has no digest. */
async function storePage(): Promise<void> {
  const response = await fetch(site, { cache: 'no-cache' });
  const text = await response.clone().text();
  await storeFile('', response, () => ownBuild.page.every((path) => text.includes(path)));
}

/** Stores a file: a former build's if it is the same, or else one that the page may have just loaded. */
async function storeFirst(path: string, digest: string): Promise<void> {
  const isRight = (found: string) => found === digest;
  for (const build of await formerBuilds()) {
    const former = await fileOf(build, path);
    if (former !== null) {
      const isStored = await storeFile(path, former, isRight).then(
        () => true,
        () => false,
      );
      if (isStored) return;
    }
  }
  await storeFile(path, await fetch(site + path), isRight).catch(async () =>
    storeFile(path, await fetch(site + path, { cache: 'reload' }), isRight),
  );
}

/** Takes over what readers used of former builds and this one has, too. */
async function carryOver(): Promise<void> {
  for (const build of await formerBuilds()) {
    const cache = await caches.open(cacheName(site, build));
    for (const { url } of await cache.keys()) {
      const path = url.slice(site.length);
      const former = isKeptLater(path, ownBuild.later) ? await fileOf(build, path) : null;
      if (former !== null) await storeFile(path, former, () => true);
    }
  }
}
