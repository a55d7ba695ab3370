import { copyFileSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asCommandError, CommandError } from '../command-error.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { withBuildLock } from './build-lock.ts';
import { isHashed } from './hashed-file.ts';
import { hostFiles } from './host-files.ts';
import { isFile, isInside } from './inside.ts';
import { formatManifest, manifestName, readManifest } from './manifest.ts';
import type { SiteFile } from './site-file.ts';

/** What a build adds to the name of a file until the file is complete. */
const draftSuffix = '.paperdex-draft';

/**
 * Writes a site into a folder; a page that is loaded is the old site or the new one, also after the process was
 * killed. Files with a hash in their names are written first: nothing refers to them yet. Then the others are
 * renamed into place, the page last, and what earlier builds wrote and this one did not is removed. If something
 * fails, the page stays as it was, and every page finds its files. Files that Paperdex did not write stay in any
 * case, those that hosts look for by name, such as `_headers`, in the place of the site's.
 *
 * Throws a CommandError if the folder cannot be written, if another build is writing there, or if a file of the site has
 * the name of one that Paperdex did not write.
 */
export function writeSite(folder: string, files: readonly SiteFile[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    withBuildLock(folder, () => replaceSite(folder, files));
  } catch (error) {
    throw asCommandError(error, folder);
  }
}

function replaceSite(folder: string, all: readonly SiteFile[]): void {
  const manifest = readManifest(folder);
  const before = manifest ?? [];
  const isOld = new Set(before);
  const files = all.filter(
    ({ path }) => !hostFiles.has(path) || isOld.has(path) || !existsSync(join(folder, path)),
  );
  const paths = files.map(({ path }) => path);
  const foreign = paths.find((path) => !isOld.has(path) && existsSync(join(folder, path)));
  if (foreign !== undefined)
    throw new CommandError(
      `${join(folder, foreign)} was not written by a build; move it away and build again`,
    );
  const outside = paths.find((path) => !isInside(folder, path));
  if (outside !== undefined)
    throw new CommandError(
      `${dirname(join(folder, outside))} is a link out of ${folder}; remove it and build again`,
    );
  // A build that was killed may have left drafts.
  for (const path of before) remove(folder, path + draftSuffix);
  writeAtomically(join(folder, manifestName), formatManifest([...before, ...paths]));
  const added: string[] = [];
  let isReplacing = false;
  try {
    const [hashed, others] = [
      files.filter(({ path }) => isHashed(path)),
      files.filter(({ path }) => !isHashed(path)),
    ];
    for (const file of hashed) {
      if (isOld.has(file.path) && existsSync(join(folder, file.path))) continue;
      added.push(file.path);
      writeDraft(folder, file);
      finishDraft(folder, file.path);
    }
    for (const file of others) writeDraft(folder, file);
    isReplacing = true;
    for (const { path } of others) finishDraft(folder, path);
  } catch (error) {
    for (const path of paths) remove(folder, path + draftSuffix);
    // Pages that are in place already need the new files with a hash: the next build removes what is left of either.
    if (!isReplacing) {
      for (const path of added) remove(folder, path);
      restoreManifest(folder, manifest);
    }
    for (const path of paths) removeEmptyFolders(folder, path);
    throw error;
  }
  const isNew = new Set(paths);
  const others = before.filter((path) => !isNew.has(path));
  for (const path of others) remove(folder, path);
  // One that could not be removed is left to the next build.
  const left = others.filter((path) => existsSync(join(folder, path)));
  writeAtomically(join(folder, manifestName), formatManifest([...paths, ...left]));
}

function restoreManifest(folder: string, paths: readonly string[] | null): void {
  try {
    if (paths === null) rmSync(join(folder, manifestName), { force: true });
    else writeAtomically(join(folder, manifestName), formatManifest(paths));
  } catch {
    // On a full disk the longer manifest stays; the next build removes the same files.
  }
}

function writeDraft(folder: string, file: SiteFile): void {
  const draft = join(folder, file.path + draftSuffix);
  mkdirSync(dirname(draft), { recursive: true });
  if ('copyOf' in file) copyFileSync(file.copyOf, draft);
  else writeFileSync(draft, file.content);
}

function finishDraft(folder: string, path: string): void {
  renameSync(join(folder, path + draftSuffix), join(folder, path));
}

/** Removes a file inside the folder, and the folders above it that are empty then. */
function remove(folder: string, path: string): void {
  if (!isInside(folder, path) || !isFile(folder, path)) return;
  rmSync(join(folder, path), { force: true });
  removeEmptyFolders(folder, path);
}

/** Removes the folders above a path that are empty, up to the site's folder. */
function removeEmptyFolders(folder: string, path: string): void {
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    try {
      rmdirSync(join(folder, above));
    } catch {
      return;
    }
  }
}
