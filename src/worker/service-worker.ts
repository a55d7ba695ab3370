import { paperAt, requestKind } from '../offline/request-kind.ts';
import { answerFile, answerPage, answerPaper } from './answers.ts';
import { removeUnusedBuilds } from './former-builds.ts';
import { storeBuild } from './install.ts';
import { ownBuild, pathBelowSite } from './site.ts';

declare const self: ServiceWorkerGlobalScope;

// A new worker takes over at once, also from tabs that show a former build: their files are stored still,
// under names of their own.
self.addEventListener('install', (event) => event.waitUntil(storeBuild().then(() => self.skipWaiting())));

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

// A page asks for it when it is shown: the one that it replaced may have been the last of its build.
self.addEventListener('message', (event) => event.waitUntil(removeUnusedBuilds(null)));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathBelowSite(request.url);
  const kind = requestKind(
    {
      path,
      method: request.method,
      isVisit: request.mode === 'navigate',
      isPartial: request.headers.has('Range'),
    },
    ownBuild,
  );
  const paper = path === null ? null : paperAt(path);
  if (kind === 'page') event.respondWith(answerPage(event));
  else if (kind === 'paper' && paper !== null) event.respondWith(answerPaper(event, paper));
  else if (kind !== 'other' && path !== null)
    event.respondWith(answerFile(path, request, kind === 'kept' ? (work) => event.waitUntil(work) : null));
});

async function takeOver(): Promise<void> {
  // The host is asked for the page while the worker starts.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
  await removeUnusedBuilds(ownBuild.id);
}
