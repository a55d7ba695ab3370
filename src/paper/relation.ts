import { authorsOf } from './authors-of.ts';
import type { Paper, RelatedPaper } from './schema.ts';

/**
 * Something that two papers share. `values`: the steps of the section path, or the shared names, terms or
 * venue.
 */
export interface Reason {
  readonly kind: 'section' | 'affiliation' | 'author' | 'tag' | 'terms' | 'venue';
  readonly values: readonly string[];
}

/** The fields by which papers are related. */
export type RelatedFacts = Pick<
  Paper,
  | 'topics'
  | 'placements'
  | 'affiliations'
  | 'authors'
  | 'authorsComplete'
  | 'noteAuthors'
  | 'bibtex'
  | 'tags'
  | 'venue'
  | 'year'
>;

/**
 * The reasons why one paper is related to another. The dataset holds only the shared terms, which need the
 * whole list to select; all else follows from the two papers, so it is not stored again.
 */
export function reasonsFor(paper: RelatedFacts, other: RelatedFacts, { terms }: RelatedPaper): Reason[] {
  const venue = venueAndYear(paper);
  const reasons: readonly Reason[] = [
    { kind: 'section', values: deepestShared(sectionsOf(paper), sectionsOf(other)) },
    { kind: 'author', values: shared(authorsOf(paper), authorsOf(other)) },
    { kind: 'affiliation', values: shared(paper.affiliations, other.affiliations) },
    { kind: 'tag', values: shared(paper.tags, other.tags) },
    { kind: 'terms', values: terms },
    { kind: 'venue', values: venue !== null && venue === venueAndYear(other) ? [venue] : [] },
  ];
  return reasons.filter(({ values }) => values.length > 0);
}

/** The sections of a paper: its topics, else the headings above its entries. */
export function sectionsOf({
  topics,
  placements,
}: Pick<Paper, 'topics' | 'placements'>): readonly (readonly string[])[] {
  return topics.length > 0 ? topics : placements.map(({ section }) => section);
}

/** The venue and year of a paper; null unless the list gives both. */
export function venueAndYear({ venue, year }: Pick<Paper, 'venue' | 'year'>): string | null {
  return venue === null || year === null ? null : `${venue.name} ${year}`;
}

function shared(values: readonly string[], others: readonly string[]): string[] {
  return values.filter((value) => others.includes(value));
}

/**
 * The deepest section that lists one of two papers and also contains the other, there or in a subsection. If
 * several are equally deep, the first.
 */
function deepestShared(
  paths: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): readonly string[] {
  const common = paths.flatMap((path) =>
    others.flatMap((other) => (contains(path, other) ? [path] : contains(other, path) ? [other] : [])),
  );
  return common.reduce((deepest, path) => (path.length > deepest.length ? path : deepest), []);
}

function contains(path: readonly string[], other: readonly string[]): boolean {
  return path.every((step, depth) => step === other[depth]);
}
