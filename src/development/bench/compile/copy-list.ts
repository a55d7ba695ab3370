import { chmodSync, cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Copies a list and makes the copy writable, even if the original is read-only. */
export function copyList(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  chmodSync(to, 0o755);
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink())
      chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}
