import { identifierLinks } from '../paper/identifier-links.ts';
import type { Paper } from '../paper/schema.ts';

/** Link kinds by preference: the paper itself, then what may replace it. */
const linkPreference = ['paper', 'arxiv', 'homepage', 'docs', 'blog', 'code', 'other'] as const;

/** The absolute URL of a paper: of a link, else of an identifier; null if it has neither. */
export function paperAddress({ links, identifiers }: Pick<Paper, 'links' | 'identifiers'>): string | null {
  for (const kind of linkPreference) {
    const found = linkOf(links, kind);
    if (found !== null) return found;
  }
  return identifierLinks(identifiers)[0]?.href ?? null;
}

/** The absolute URL of a paper's code; null if the list links to none. */
export function codeAddress({ links }: Pick<Paper, 'links'>): string | null {
  return linkOf(links, 'code');
}

function linkOf(links: Paper['links'], kind: Paper['links'][number]['kind']): string | null {
  return links.find((link) => link.kind === kind && /^https?:\/\//iu.test(link.url))?.url ?? null;
}
