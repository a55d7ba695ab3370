/**
 * What the service worker knows of the site that it was built with. All paths are relative to the site's
 * folder, and have a hash of the file's content in them.
 */
export interface OfflineBuild {
  /** A hash of all that is stored, of the page and of the worker. */
  readonly id: string;
  /** The files that the page names: with one of another build, it is the page of another build. */
  readonly page: readonly string[];
  /** What is stored when the worker is installed, with the digest of each file. */
  readonly first: Readonly<Record<string, string>>;
  /** What is stored when it is used: files, and folders with a slash at the end. */
  readonly later: readonly string[];
}

/**
 * What the worker asks each tab. A tab answers with the id of its own build, so that the files of that build
 * stay.
 */
export interface BuildQuestion {
  /** The build that has just become current; null if the worker only asks. */
  readonly newBuild: string | null;
}

/** The name of the meta element with the page's build: a page without it does not work offline. */
export const buildMetaName = 'offline-build';

/** The worker's file: it lies beside the page, for it serves only what is below its own folder. */
export const workerFile = 'service-worker.js';
