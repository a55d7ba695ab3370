/*
 * Where the app gets the site's files from. In the site in one file, `embedded-files.ts` takes the place of this
 * module.
 */

/** Fetches a file of the site, or the page itself. */
export function fetchFile(url: string, options?: RequestInit): Promise<Response> {
  return fetch(url, options);
}

/** The URL of a file beside the page; null if there is none. */
export function fileUrl(path: string): string | null {
  return path;
}
