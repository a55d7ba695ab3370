import { cacheName } from '../offline/cache-names.ts';
import type { BuildQuestion } from '../offline/offline-build.ts';
import { isPage } from '../offline/request-kind.ts';
import { pathBelowSite, site } from './site.ts';
import { formerBuilds } from './stored-files.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long a tab may take to answer, in milliseconds. */
const patience = 5_000;

/**
 * Asks all tabs for their build, and removes the files of builds that no tab shows. Nothing is removed if a
 * tab does not answer, or while another build is being stored. `newBuild` is told to the tabs.
 */
export async function removeUnusedBuilds(newBuild: string | null): Promise<void> {
  const isStoring = self.registration.installing !== null;
  const former = await formerBuilds();
  // Only the tabs that this worker serves: a site below this one has a worker of its own.
  const tabs = await self.clients.matchAll({ type: 'window' });
  const withApp = tabs.filter(({ url }) => isPage(pathBelowSite(url) ?? 'elsewhere'));
  const used = await Promise.all(withApp.map((tab) => buildOf(tab, newBuild)));
  if (isStoring || used.includes(null)) return;
  for (const build of former) if (!used.includes(build)) await caches.delete(cacheName(site, build));
}

/** The build that a tab shows; null if it does not answer. */
function buildOf(tab: Client, newBuild: string | null): Promise<string | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }) => done(String(data));
    setTimeout(() => done(null), patience);
    tab.postMessage({ newBuild } satisfies BuildQuestion, [port2]);
  });
}
