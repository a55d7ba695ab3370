import type { Paper } from '../paper/schema.ts';

/** Where the full record of a paper is kept. */
export interface Resolver {
  readonly label: string;
  readonly href: string;
}

/** The authority for a paper: the resolver of its DOI, its arXiv page, its page at USENIX, else a search of dblp for its title. */
export function resolverOf({ identifiers: { doi, arxiv, usenix }, title }: Paper): Resolver {
  if (doi !== undefined) return { label: 'doi.org', href: `https://doi.org/${encodeURI(doi).replace(/[?#&]/gu, encodeURIComponent)}` };
  if (arxiv !== undefined) return { label: 'arXiv', href: `https://arxiv.org/abs/${encodeURI(arxiv)}` };
  if (usenix !== undefined) return { label: 'USENIX', href: `https://www.usenix.org/conference/${encodeURI(usenix)}` };
  return { label: 'dblp', href: `https://dblp.org/search?q=${encodeURIComponent(title)}` };
}
