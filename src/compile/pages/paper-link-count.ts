import type { Root } from 'mdast';
import { linksIn } from '../links/links-in.ts';
import { isDocument, isPaperUrl } from '../names/link-kind.ts';

/** The number of distinct addresses of papers that a page links to, and the line of the first. */
export interface PaperLinkCount {
  readonly count: number;
  /** Counted from 1; 1 if there are no such links. */
  readonly line: number;
}

/** Counts the distinct links of a page to publishers, archives and PDFs. */
export function countPaperLinks(root: Root): PaperLinkCount {
  const links = linksIn(root).filter(
    ({ type, url }) => type === 'link' && (isPaperUrl(url) || isDocument(url)),
  );
  return { count: new Set(links.map(({ url }) => url)).size, line: links[0]?.position?.start.line ?? 1 };
}
