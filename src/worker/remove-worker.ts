import { buildsIn, cacheName } from '../offline/cache-names.ts';

declare const self: ServiceWorkerGlobalScope;

// Takes the place of the service worker of a site that no longer works offline, and removes itself and all
// that was stored.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => event.waitUntil(removeAll()));

async function removeAll(): Promise<void> {
  await self.registration.unregister();
  const site = self.registration.scope;
  for (const build of buildsIn(await caches.keys(), site)) await caches.delete(cacheName(site, build));
}
