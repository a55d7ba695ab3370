/**
 * The name of the cache of a build, at the address of a site: other sites of the same origin share all
 * caches.
 */
export function cacheName(site: string, build: string): string {
  return `${prefixOf(site)}${build}`;
}

/** The builds of a site that have a cache among these. */
export function buildsIn(caches: readonly string[], site: string): string[] {
  const prefix = prefixOf(site);
  return caches.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

/** The space ends the address, which has none: one site may lie below another. */
function prefixOf(site: string): string {
  return `paperdex ${site} `;
}
