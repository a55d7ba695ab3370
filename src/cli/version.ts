import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** The version of Paperdex, such as `0.3.0`. */
export function version(): string {
  const { version: printed } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return String(printed);
}
