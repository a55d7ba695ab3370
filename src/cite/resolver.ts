import { identifierLinks } from '../paper/identifier-links.ts';
import type { Paper } from '../paper/schema.ts';

/** Where the full record of a paper is kept. */
export interface Resolver {
  readonly label: string;
  readonly href: string;
}

/** The authority for a paper: whoever gave it its DOI or another identifier, else a search of dblp for its title. */
export function resolverOf({ identifiers, title }: Paper): Resolver {
  const [first] = identifierLinks(identifiers);
  if (first === undefined)
    return { label: 'dblp', href: `https://dblp.org/search?q=${encodeURIComponent(title)}` };
  return { label: first.key === 'doi' ? 'doi.org' : first.label, href: first.href };
}
