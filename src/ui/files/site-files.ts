/*
 * Where the app gets the site's files from. In the site in one file, `embedded-files.ts` takes the place of
 * this module, and of `fetch`.
 */

/** The URL of a file beside the page; null if there is none. */
export function fileUrl(path: string): string | null {
  return path;
}
