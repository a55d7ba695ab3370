import type { OfflineBuild } from '../offline/offline-build.ts';

declare const self: ServiceWorkerGlobalScope;

/** The build of the worker, which the site's build writes in front of the worker's code. */
declare const offlineBuild: OfflineBuild;

/** The build that this worker belongs to. */
export const ownBuild: OfflineBuild = offlineBuild;

/** The address of the site, up to its last slash. */
export const site = self.registration.scope;

/** The path of an address below the site, without query; null for others. */
export function pathBelowSite(address: string): string | null {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  return whole.startsWith(site) ? whole.slice(site.length) : null;
}
