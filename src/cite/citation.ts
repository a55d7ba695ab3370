import { authorsOf } from '../paper/authors-of.ts';
import { identifierLinks } from '../paper/identifier-links.ts';
import type { Paper } from '../paper/schema.ts';
import { type PersonName, personName } from './person-name.ts';

/** What kind of publication a citation is of; each format has its own word for it. */
export type WorkKind = 'conference' | 'journal' | 'preprint' | 'report' | 'thesis' | 'web' | 'other';

/** What a citation says of a paper: what the list prints and what its links contain, nothing else. */
export interface Citation {
  /** Unique in the list and the same in every build: small letters, digits, hyphens and colons. */
  readonly key: string;
  readonly work: WorkKind;
  readonly title: string;
  /** The short name with which the title begins; null when it begins otherwise. */
  readonly name: string | null;
  readonly authors: readonly PersonName[];
  readonly venue: string | null;
  readonly year: number | null;
  readonly doi: string | null;
  readonly arxiv: string | null;
  readonly openreview: string | null;
  /** Where the paper can be read; an absolute address. */
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

/** The link that leads to the paper itself, else to what stands for it. */
const readable = ['paper', 'arxiv', 'homepage', 'docs', 'blog', 'code', 'other'] as const;

function addressOf({ links, identifiers }: Paper): string | null {
  const absolute = links.filter(({ url }) => /^https?:\/\//iu.test(url));
  for (const kind of readable) {
    const found = absolute.find((link) => link.kind === kind);
    if (found !== undefined) return found.url;
  }
  return identifierLinks(identifiers)[0]?.href ?? null;
}

/** A value of a citation is one line in every format. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
