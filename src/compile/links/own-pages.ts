import { posix } from 'node:path';
import type { Link, Root } from 'mdast';
import { hostedPage } from '../repository/hosted-page.ts';
import { linksIn } from './links-in.ts';
import type { LinkResolver } from './resolve-link.ts';

/** Files that many repositories have, at the top or in a folder there. */
const commonFile =
  /^(?:[^/]+\/)?(?:readme|index|contributing|license|licence|changelog|code_of_conduct)\.[a-z]+$/iu;

/** At least this many addresses must be those of the list's pages: one may be the same by chance. */
const minOwnPages = 2;

/**
 * `https://github.com/…/blob/main/knots.md`: links from a page to pages of its list by their full address
 * become paths. Returns the repositories that these addresses are in: the list's own, also under a name that
 * it had before.
 */
export function linkOwnPages(root: Root, page: string, resolver: LinkResolver): ReadonlySet<string> {
  const found = linksIn(root).flatMap((link) => (link.type === 'link' ? hosted(link, resolver) : []));
  const pages = new Map<string, Set<string>>();
  for (const { repository, target } of found)
    if (target !== null && /\.(?:md|markdown)$/iu.test(target) && !commonFile.test(target))
      pages.set(repository, (pages.get(repository) ?? new Set()).add(target));
  const own = new Set([...pages].flatMap(([name, { size }]) => (size >= minOwnPages ? [name] : [])));
  for (const { link, repository, target, anchor } of found) {
    if (target === null || !own.has(repository)) continue;
    const path = posix.relative(posix.dirname(page), target);
    link.url = `${path === '' ? '.' : path.split('/').map(encodeURIComponent).join('/')}${anchor}`;
  }
  return own;
}

interface HostedLink {
  readonly link: Link;
  readonly repository: string;
  /** The page or folder of the list with the same path; null if there is none. */
  readonly target: string | null;
  readonly anchor: string;
}

function hosted(link: Link, resolver: LinkResolver): HostedLink[] {
  const page = hostedPage(link.url);
  if (page === null) return [];
  const target = resolver.resolve('', page.path);
  return [
    {
      link,
      repository: page.repository,
      target: target.kind === 'file' ? target.path : null,
      anchor: page.anchor,
    },
  ];
}
