import type { OfflineBuild } from './offline-build.ts';

/** A request, as far as it matters to the worker. */
export interface SiteRequest {
  /** Relative to the site's folder, without the query; null for another address. */
  readonly path: string | null;
  readonly method: string;
  /**
   * Whether a tab goes to the address; the page also fetches its own address, to see whether it is outdated.
   */
  readonly isVisit: boolean;
  /** Whether only a part of the file is asked for. */
  readonly isPartial: boolean;
}

/**
 * How a request is answered. `page`: by the host, else from the cache. `paper`: by the host, else with the
 * address of the page with this paper open. `file`: from the cache of this or a former build, else by the
 * host. `kept`: the same, and stored then. `other`: as if there were no worker.
 */
export type RequestKind = 'page' | 'paper' | 'file' | 'kept' | 'other';

/** Where a site's files have a hash of their content in their names. */
const hashedFile = /^(?:assets|files)\//u;

/** Decides how a request is answered. */
export function requestKind(request: SiteRequest, { first, later }: OfflineBuild): RequestKind {
  const { path, method, isVisit, isPartial } = request;
  if (path === null || method !== 'GET' || isPartial) return 'other';
  if (isVisit) {
    if (isPage(path)) return 'page';
    return paperAt(path) === null ? 'other' : 'paper';
  }
  if (!hashedFile.test(path)) return 'other';
  return Object.hasOwn(first, path) || isKeptLater(path, later) ? 'kept' : 'file';
}

/** Whether a path is that of the site's page, which runs the app. */
export function isPage(path: string): boolean {
  return path === '' || path === 'index.html';
}

/** The id of the paper that has a page of its own at a path; null for other paths. */
export function paperAt(path: string): string | null {
  return /^p\/([a-z0-9~-]+)\/(?:index\.html)?$/u.exec(path)?.[1] ?? null;
}

/** Whether a file is stored when it is used. */
export function isKeptLater(path: string, later: readonly string[]): boolean {
  return later.some((kept) => (kept.endsWith('/') ? path.startsWith(kept) : path === kept));
}
