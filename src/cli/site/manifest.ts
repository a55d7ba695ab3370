import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The file in a site's folder that lists what a build wrote, so that the next build removes that and nothing else. */
export const manifestName = 'paperdex-manifest.json';

const manifestSchema = z.object({ files: z.array(z.string()) });

/** The paths that earlier builds wrote into a folder; null if it has no manifest that can be read. */
export function readManifest(folder: string): readonly string[] | null {
  try {
    const { files } = manifestSchema.parse(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')));
    return files.filter(staysBelow);
  } catch {
    return null;
  }
}

/** The text of a manifest. */
export function formatManifest(paths: readonly string[]): string {
  return `${JSON.stringify({ files: [...new Set(paths)].toSorted() }, null, 1)}\n`;
}

/** Whether a path stays below the folder that it is relative to: a manifest is a file that anybody can edit. */
function staysBelow(path: string): boolean {
  return path !== '' && !/^[/\\]|^[a-z]:|\\/iu.test(path) && !/(?:^|\/)\.{0,2}(?:\/|$)/u.test(path);
}
