import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A folder beside that of the commands, which the published package has; null in a checkout of the project. */
export function publishedFolder(name: string): string | null {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
  return existsSync(path) ? path : null;
}
