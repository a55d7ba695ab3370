import type { Root } from 'mdast';
import { isPaperUrl, isPdf } from '../entries/link-kind.ts';
import { linksIn } from '../links/links-in.ts';

/** The links of a page that lead to literature: how many addresses, and the line of the first. */
export interface LiteratureLinks {
  readonly count: number;
  /** Counted from 1; 1 where there is none. */
  readonly line: number;
}

/** Counts the addresses that a page links to and that are a publisher's, an archive's, or those of a PDF. */
export function literatureLinks(root: Root): LiteratureLinks {
  const links = linksIn(root).filter(({ type, url }) => type === 'link' && (isPaperUrl(url) || isPdf(url)));
  return { count: new Set(links.map(({ url }) => url)).size, line: links[0]?.position?.start.line ?? 1 };
}
