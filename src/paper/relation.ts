import { authorsOf } from './authors-of.ts';
import type { Paper, RelatedPaper } from './schema.ts';

/** Something that two papers have in common. `words`: the steps of the section's path, or the names, words or venue that both have. */
export interface Reason {
  readonly kind: 'section' | 'affiliation' | 'author' | 'tag' | 'terms' | 'venue';
  readonly words: readonly string[];
}

/** What of a paper it can have in common with another one. */
export type RelatedFacts = Pick<
  Paper,
  'topics' | 'placements' | 'affiliations' | 'authors' | 'noteAuthors' | 'tags' | 'venue' | 'year'
>;

/**
 * Says why one paper is listed beside another. The dataset holds only the words, which take the whole list to choose; all else is read from the
 * two papers, so that nothing is said twice and the first load stays small.
 */
export function reasonsFor(paper: RelatedFacts, other: RelatedFacts, { terms }: RelatedPaper): Reason[] {
  const venue = venueAndYear(paper);
  const reasons: readonly Reason[] = [
    { kind: 'section', words: deepestShared(sectionsOf(paper), sectionsOf(other)) },
    { kind: 'author', words: shared(authorsOf(paper), authorsOf(other)) },
    { kind: 'affiliation', words: shared(paper.affiliations, other.affiliations) },
    { kind: 'tag', words: shared(paper.tags, other.tags) },
    { kind: 'terms', words: terms },
    { kind: 'venue', words: venue !== null && venue === venueAndYear(other) ? [venue] : [] },
  ];
  return reasons.filter(({ words }) => words.length > 0);
}

/** Where a paper stands: its subjects, else the headings above it. */
export function sectionsOf({
  topics,
  placements,
}: Pick<Paper, 'topics' | 'placements'>): readonly (readonly string[])[] {
  return topics.length > 0 ? topics : placements.map(({ section }) => section);
}

/** Where and when a paper appeared; null when the list does not say both. */
export function venueAndYear({ venue, year }: Pick<Paper, 'venue' | 'year'>): string | null {
  return venue === null || year === null ? null : `${venue.name} ${year}`;
}

function shared(values: readonly string[], others: readonly string[]): string[] {
  return values.filter((value) => others.includes(value));
}

/** The deepest section of one that holds the other; the first of several. */
function deepestShared(
  paths: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): readonly string[] {
  const common = paths.flatMap((path) =>
    others.flatMap((other) => (holds(path, other) ? [path] : holds(other, path) ? [other] : [])),
  );
  return common.reduce((deepest, path) => (path.length > deepest.length ? path : deepest), []);
}

function holds(path: readonly string[], other: readonly string[]): boolean {
  return path.every((step, depth) => step === other[depth]);
}
