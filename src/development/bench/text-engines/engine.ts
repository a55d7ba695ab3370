import { authorsOf } from '../../../paper/authors-of.ts';
import { plainTextOf } from '../../../paper/rich-text.ts';
import type { Dataset, Paper } from '../../../paper/schema.ts';

/**
 * A library that finds papers by words: papers must contain all of them, the last one as a prefix, with typo
 * tolerance if the library has it. Only the best paper's position is compared.
 */
export interface SearchEngine {
  readonly name: string;
  readonly build: (dataset: Dataset) => (query: string) => number | null;
}

/** The number of hits to request, where a library allows it. */
export const maxHits = 50;

/** The searched fields of a paper; our own search has a few more. */
export const searchedFields = ['title', 'notes', 'venue', 'authors', 'affiliations'] as const;
type SearchedTexts = Readonly<Record<(typeof searchedFields)[number], string>>;

/** The weight of title matches, where a library allows it. */
export const titleBoost = 6;

/** A paper's searched texts by field. */
export function searchedTexts(paper: Paper): SearchedTexts {
  return {
    title: paper.title,
    notes: plainTextOf(paper.notes),
    venue: paper.venue?.raw ?? '',
    authors: authorsOf(paper).join(', '),
    affiliations: paper.affiliations.join(', '),
  };
}
