import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Origin, originOf } from './code-hosts.ts';

/** Largest file of git that is read, in bytes. */
const largestFile = 256 * 1024;

/**
 * Finds out where a folder comes from, from what git keeps beside it; nothing is run and nothing fetched. Null when the folder is in no
 * checkout, or in one whose remote is on no host that is known. The branch is the remote's own one that is checked out here, if any.
 */
export function checkoutOrigin(folder: string): Origin | null {
  const real = realpathSync(folder);
  const top = topOf(real);
  if (top === null) return null;
  const settings = settingsIn(readSmall(join(top, '.git/config')));
  const local = /^ref: refs\/heads\/(.+)$/mu.exec(readSmall(join(top, '.git/HEAD')))?.[1];
  const tracked = settings.get(`branch "${local}"`);
  const remote = tracked?.get('remote') ?? 'origin';
  const origin = originOf(settings.get(`remote "${remote}"`)?.get('url') ?? '');
  if (origin === null) return null;
  const branch = /^refs\/heads\/(.+)$/u.exec(tracked?.get('merge') ?? '')?.[1] ?? null;
  return { repository: origin.repository, branch, folder: relative(top, real).split(sep).join('/') };
}

/** The folder that holds `.git`. A work tree or a submodule has a file of that name and is left out. */
function topOf(folder: string): string | null {
  for (let top = folder; ; top = dirname(top)) {
    const found = lstatSync(join(top, '.git'), { throwIfNoEntry: false });
    if (found !== undefined) return found.isDirectory() ? top : null;
    if (dirname(top) === top) return null;
  }
}

function readSmall(file: string): string {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size <= largestFile ? readFileSync(file, 'utf8') : '';
}

/** Reads git's settings: sections in brackets, and `key = value` below them. The last value of a key counts. */
function settingsIn(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sections = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  for (const line of text.split(/\r?\n/u)) {
    const name = /^\s*\[(.+)\]\s*$/u.exec(line)?.[1];
    const [, key, value] = /^\s*([\w-]+)\s*=\s*"?(.*?)"?\s*$/u.exec(line) ?? [];
    if (name !== undefined) {
      section = sections.get(name) ?? new Map();
      sections.set(name, section);
    } else if (key !== undefined && value !== undefined) section.set(key.toLowerCase(), value);
  }
  return sections;
}
