import type { Image, Link } from 'mdast';
import type { Entry } from '../entries/entry.ts';
import { isDocument, isPaperUrl } from '../names/link-kind.ts';

/** The number of distinct addresses of papers that a page links to, and the line of the first. */
export interface PaperLinkCount {
  readonly count: number;
  /** Counted from 1; 1 if there are no such links. */
  readonly line: number;
}

/** Counts the distinct links of a page to publishers, archives and PDFs. */
export function countPaperLinks(all: readonly (Link | Image)[]): PaperLinkCount {
  const links = all.filter(({ type, url }) => type === 'link' && (isPaperUrl(url) || isDocument(url)));
  return { count: new Set(links.map(({ url }) => url)).size, line: links[0]?.position?.start.line ?? 1 };
}

/**
 * How many of a page's distinct links to literature are in an entry. All of a note page's are: its text
 * belongs to its paper.
 */
export function literatureLinks(
  isNote: boolean,
  entries: readonly Pick<Entry, 'links'>[],
  total: number,
): { readonly total: number; readonly entry: number } {
  const inEntries = new Set(
    entries.flatMap(({ links }) =>
      links.flatMap(({ url }) => (isPaperUrl(url) || isDocument(url) ? [url] : [])),
    ),
  );
  return { total, entry: isNote ? total : Math.min(total, inEntries.size) };
}
