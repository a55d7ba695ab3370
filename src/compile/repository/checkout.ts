import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Origin, parseOrigin } from './code-hosts.ts';

/** In bytes; files of git larger than this are not read. */
const maxFileSize = 256 * 1024;

/**
 * Reads the origin of a folder from the `.git` folder above it, without running git. The branch is the
 * upstream of the checked-out one. Null outside a checkout, or when its remote is on no known host.
 */
export function checkoutOrigin(folder: string): Origin | null {
  const real = realpathSync(folder);
  const top = findCheckout(real);
  if (top === null) return null;
  const settings = parseSettings(readSmall(join(top, '.git/config')));
  const local = /^ref: refs\/heads\/(.+)$/mu.exec(readSmall(join(top, '.git/HEAD')))?.[1];
  const tracked = settings.get(`branch "${local}"`);
  const remote = tracked?.get('remote') ?? 'origin';
  const origin = parseOrigin(settings.get(`remote "${remote}"`)?.get('url') ?? '');
  if (origin === null) return null;
  const branch = /^refs\/heads\/(.+)$/u.exec(tracked?.get('merge') ?? '')?.[1] ?? null;
  return { repository: origin.repository, branch, folder: relative(top, real).split(sep).join('/') };
}

/** The enclosing folder with `.git`. Null if that is a file: work trees and submodules are not supported. */
function findCheckout(folder: string): string | null {
  for (let top = folder; ; top = dirname(top)) {
    const found = lstatSync(join(top, '.git'), { throwIfNoEntry: false });
    if (found !== undefined) return found.isDirectory() ? top : null;
    if (dirname(top) === top) return null;
  }
}

function readSmall(file: string): string {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size <= maxFileSize ? readFileSync(file, 'utf8') : '';
}

/** Parses a git config file: `[section]` and `key = value` lines. The last value of a key wins. */
function parseSettings(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
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
