// What the commands build from the sources before they run, kept in `.cache` until a source changes.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache');

/** How long an old build is kept, in milliseconds: a running preview may still be using it. */
const maxAge = 24 * 60 * 60 * 1000;

/**
 * Returns the folder of what `build` makes of the sources, and lets it fill the folder first if a source is
 * newer. The folder is named after the newest source's modification time, so processes of two versions never
 * share files. It lies one folder below the cache: modules find the project's root from their own path.
 * Throws if the folder cannot be written.
 * @param {string} kind What is built: the beginning of the folder's name.
 * @param {(folder: string) => Promise<void>} build Fills a draft folder, which is then renamed: other
 *   processes see a complete build or none.
 * @returns {Promise<string>}
 */
export async function cachedBuild(kind, build) {
  const folder = join(cache, `${kind}-${newestSource()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  removeOld(kind);
  const draft = mkdtempSync(join(cache, `${kind}-draft-`));
  await build(draft);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    // Another process may have built the same sources first.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** When a source file, a source folder or the lock file last changed, in milliseconds since the epoch. */
function newestSource() {
  const others = ['package-lock.json', 'index.html'].map((name) => statSync(join(root, name)).mtimeMs);
  return Math.floor(Math.max(newestIn(join(root, 'src')), newestIn(join(root, 'public')), ...others));
}

/** @param {string} folder @returns {number} */
function newestIn(folder) {
  const inside = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return [newestIn(path)];
    return /\.(?:tsx?|mjs|json|css|svg)$/u.test(entry.name) ? [statSync(path).mtimeMs] : [];
  });
  return Math.max(statSync(folder).mtimeMs, ...inside);
}

/** @param {string} kind */
function removeOld(kind) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (name.startsWith(`${kind}-`) && Date.now() - made > maxAge)
      rmSync(path, { recursive: true, force: true });
  }
}
