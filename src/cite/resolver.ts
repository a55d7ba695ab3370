import { identifierLinks } from '../paper/identifier-links.ts';
import type { Paper } from '../paper/schema.ts';

/** The site with the full record of a paper. */
export interface Resolver {
  readonly label: string;
  readonly href: string;
}

/** The resolver of the first identifier of a paper, else a dblp search for its title. */
export function resolverOf({ identifiers, title }: Paper): Resolver {
  const [first] = identifierLinks(identifiers);
  if (first === undefined)
    return { label: 'dblp', href: `https://dblp.org/search?q=${encodeURIComponent(title)}` };
  return { label: first.key === 'doi' ? 'doi.org' : first.label, href: first.href };
}
