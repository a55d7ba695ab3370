import { identifierLinks } from '../paper/identifier-links.ts';
import type { Paper } from '../paper/schema.ts';

/** A link to the full record of a paper. */
export interface RecordLink {
  readonly label: string;
  readonly href: string;
}

/** The link for the first identifier of a paper, else a dblp search for its title. */
export function recordLinkOf({ identifiers, title }: Paper): RecordLink {
  const [first] = identifierLinks(identifiers);
  if (first === undefined)
    return { label: 'dblp', href: `https://dblp.org/search?q=${encodeURIComponent(title.toWellFormed())}` };
  return { label: first.key === 'doi' ? 'doi.org' : first.label, href: first.href };
}
