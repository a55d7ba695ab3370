import { readFileSync } from 'node:fs';
import type { OpenDataFile } from '../open-data/open-data-files.ts';

/** A file of a site: its path below the site's folder, with slashes, and its content or the file to copy. */
export type SiteFile = OpenDataFile | { readonly path: string; readonly copyOf: string };

/** The content of a file of a site. */
export function contentOf(file: SiteFile): Buffer {
  return 'copyOf' in file ? readFileSync(file.copyOf) : Buffer.from(file.content);
}
