import { authorsOf } from '../paper/authors-of.ts';
import { identifierLinks } from '../paper/identifier-links.ts';
import type { Paper } from '../paper/schema.ts';
import { type PersonName, personName } from './person-name.ts';

/** The kind of publication; each format has its own name for it. */
export type WorkKind = 'conference' | 'journal' | 'preprint' | 'report' | 'thesis' | 'web' | 'other';

/** The facts of a citation: only what the list writes and what its links contain. */
export interface Citation {
  /** Unique in the list and stable across builds: lower-case letters, digits, hyphens and colons. */
  readonly key: string;
  readonly work: WorkKind;
  readonly title: string;
  /** The short name, if the title starts with it; null otherwise. */
  readonly name: string | null;
  readonly authors: readonly PersonName[];
  readonly venue: string | null;
  readonly year: number | null;
  readonly doi: string | null;
  readonly arxiv: string | null;
  readonly openreview: string | null;
  /** The absolute address of the paper. */
  readonly url: string | null;
}

/** The citation of a paper. */
export function citationOf(paper: Paper): Citation {
  const { id, name, venue, year, identifiers } = paper;
  const title = oneLine(paper.title);
  return {
    key: id.replaceAll('~', ':'),
    work: workKind(paper),
    title,
    name: name !== null && title.startsWith(name) ? name : null,
    authors: authorsOf(paper).map(personName),
    venue: venue === null ? null : oneLine(venue.name),
    year,
    doi: identifiers.doi ?? null,
    arxiv: identifiers.arxiv ?? null,
    openreview: identifiers.openreview ?? null,
    url: addressOf(paper),
  };
}

function workKind({ kind, venue, identifiers }: Paper): WorkKind {
  if (venue?.kind === 'workshop') return 'conference';
  if (venue !== null && venue.kind !== 'other') return venue.kind;
  if (venue === null && identifiers.arxiv !== undefined) return 'preprint';
  return kind === 'resource' ? 'web' : 'other';
}

/** Link kinds by preference: the paper itself, then what may replace it. */
const linkPreference = ['paper', 'arxiv', 'homepage', 'docs', 'blog', 'code', 'other'] as const;

function addressOf({ links, identifiers }: Paper): string | null {
  const absolute = links.filter(({ url }) => /^https?:\/\//iu.test(url));
  for (const kind of linkPreference) {
    const found = absolute.find((link) => link.kind === kind);
    if (found !== undefined) return found.url;
  }
  return identifierLinks(identifiers)[0]?.href ?? null;
}

/** Collapses white space: a value is one line in every format. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
