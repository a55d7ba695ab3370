import { findFault } from './page-fault.ts';

/**
 * Fetches a part of the page that may be needed soon. If that fails, the part is fetched again when it is
 * needed; but a page that is outdated already is better reloaded now.
 */
export function prefetch(load: () => Promise<unknown>): void {
  load().catch(findFault);
}
