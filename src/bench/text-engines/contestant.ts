import { authorsOf } from '../../paper/authors-of.ts';
import { noteText } from '../../paper/note.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';

/**
 * A library that finds papers by words: those that have all of them, the last one perhaps unfinished, with a typo forgiven where the
 * library can. What is read of the answer is the position of the best paper.
 */
export interface SearchContestant {
  readonly name: string;
  readonly build: (dataset: Dataset) => (query: string) => number | null;
}

/** How many of the best papers are asked for, where a library can be told. */
export const mostHits = 50;

/** What of a paper is searched, by every contestant but ours, which takes a few fields more. */
export const searchedFields = ['title', 'notes', 'venue', 'authors', 'affiliations'] as const;
type SearchedTexts = Readonly<Record<(typeof searchedFields)[number], string>>;

/** How much more a word counts in the title, where a library can be told. */
export const titleBoost = 6;

/** Reads the searched texts of a paper. */
export function searchedTexts(paper: Paper): SearchedTexts {
  return {
    title: paper.title,
    notes: noteText(paper.notes),
    venue: paper.venue?.raw ?? '',
    authors: authorsOf(paper).join(', '),
    affiliations: paper.affiliations.join(', '),
  };
}
