import { cacheName } from '../offline/cache-names.ts';
import type { CurrentBuild } from '../offline/offline-build.ts';
import { ownBuild, site } from './site.ts';
import { storedBuilds } from './stored-files.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long a tab may take to answer, in milliseconds. */
const patience = 5_000;

/**
 * Tells all tabs that this build is current, and removes the files of builds that no tab shows. If a tab does not answer,
 * all files stay until the next build.
 */
export async function removeUnusedBuilds(): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ownTabs = tabs.filter(({ url }) => url.startsWith(site));
  const used = await Promise.all(ownTabs.map(buildOf));
  if (used.includes(null)) return;
  for (const build of await storedBuilds())
    if (build !== ownBuild.id && !used.includes(build)) await caches.delete(cacheName(site, build));
}

/** The build that a tab shows; null if it does not answer. */
function buildOf(tab: Client): Promise<string | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }) => done(String(data));
    setTimeout(() => done(null), patience);
    tab.postMessage({ currentBuild: ownBuild.id } satisfies CurrentBuild, [port2]);
  });
}
