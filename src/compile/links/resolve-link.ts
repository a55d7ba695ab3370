import { posix } from 'node:path';
import { fold } from '../../paper/fold.ts';
import { safeUrl } from '../../paper/safe-url.ts';

/** The target of a link in the list. */
export type LinkTarget =
  /** Outside the list: an allowed absolute address. */
  | { readonly kind: 'web'; readonly url: string }
  /** A file or folder of the list. `anchor` may be empty; `exact` is false when case or accents differ. */
  | { readonly kind: 'file'; readonly path: string; readonly anchor: string; readonly exact: boolean }
  /** A missing file; `similar` is the path of the only file with that name in another folder. */
  | { readonly kind: 'broken'; readonly path: string; readonly similar: string | null }
  | { readonly kind: 'unsafe' }
  | { readonly kind: 'empty' };

/** Resolves addresses that pages of a list link to. */
export interface LinkResolver {
  /** `from` is the page's path. Paths may be relative, root-absolute, without `.md`, or name a folder. */
  resolve(from: string, address: string): LinkTarget;
}

/** Creates a resolver for a list's paths. Root-absolute addresses start at `base`, the folder of pages. */
export function createLinkResolver(paths: ReadonlySet<string>, base = ''): LinkResolver {
  const folded = new Map<string, string>();
  const folders = new Set<string>();
  const named = new Map<string, string | null>();
  for (const path of paths) {
    folded.set(foldPath(path), path);
    const name = foldPath(posix.basename(path));
    named.set(name, named.has(name) ? null : path);
    for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder))
      folders.add(folder);
  }
  const find = (path: string): string | null => {
    const candidates =
      path === '' || path === '.'
        ? indexNames
        : [path, `${path}.md`, ...indexNames.map((name) => `${path}/${name}`)];
    const exact = candidates.find((candidate) => paths.has(candidate));
    if (exact !== undefined) return exact;
    const loose = candidates.find((candidate) => folded.has(foldPath(candidate)));
    return loose === undefined ? null : (folded.get(foldPath(loose)) ?? null);
  };
  return {
    resolve(from, address) {
      const trimmed = address.trim();
      if (trimmed === '') return { kind: 'empty' };
      if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(trimmed)) {
        const url = safeUrl(trimmed);
        return url === null ? { kind: 'unsafe' } : { kind: 'web', url: withoutCredentials(url) };
      }
      const { path, anchor } = splitAddress(trimmed);
      if (path === '') return { kind: 'file', path: from, anchor, exact: true };
      const full = normalise(from, path, base);
      const broken = {
        kind: 'broken' as const,
        path: full ?? path,
        similar: named.get(foldPath(posix.basename(path))) ?? null,
      };
      if (full === null) return broken;
      const found = find(full);
      if (found !== null) return { kind: 'file', path: found, anchor, exact: isSpelledAs(found, full) };
      return folders.has(full) ? { kind: 'file', path: full, anchor, exact: true } : broken;
    },
  };
}

/** Drops the user name and password from a URL: the dataset is public. */
function withoutCredentials(url: string): string {
  return url.replace(/^(https?:\/\/)[^/?#]*@/iu, '$1');
}

const indexNames = ['README.md', 'readme.md', 'Readme.md', 'index.md'];

function splitAddress(address: string): { path: string; anchor: string } {
  const [beforeQuery = ''] = address.split('?', 1);
  const hash = address.indexOf('#');
  const path = hash >= 0 && hash < beforeQuery.length ? beforeQuery.slice(0, hash) : beforeQuery;
  return { path: decode(path), anchor: hash >= 0 ? decode(address.slice(hash + 1)) : '' };
}

/** Resolves a path against the page that links to it; null when it leaves the list. */
function normalise(from: string, path: string, base: string): string | null {
  const joined = path.startsWith('/')
    ? posix.join(base, path.slice(1))
    : posix.join(posix.dirname(from), path);
  const full = posix.normalize(joined).replace(/\/+$/u, '');
  return full === '..' || full.startsWith('../') ? null : full === '.' ? '' : full;
}

function isSpelledAs(found: string, linked: string): boolean {
  return found.normalize('NFC').startsWith(linked.normalize('NFC'));
}

function foldPath(path: string): string {
  return fold(path);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
