import { createHash } from 'node:crypto';

/** A file of a site whose content is known: its path below the site's folder, and its text. */
export interface TextFile {
  readonly path: string;
  readonly content: string;
}

/** A file with a hash of its content in its name, so that it can be cached forever. */
export function hashedFile(name: string, extension: string, content: string): TextFile {
  return { path: `assets/${name}-${contentHash(content)}.${extension}`, content };
}

/** A hash of a text, for the name of its file. */
export function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/** The folders of a site whose files have a hash of their content in their names. */
export const hashedFolders = ['assets', 'files'];

/** Whether a path has a hash of its content in it: the shell's parts, the list's data and its images. */
export function isHashed(path: string): boolean {
  return hashedFolders.some((folder) => path.startsWith(`${folder}/`));
}
