import type { FacetKey } from '../paper/facets.ts';
import type { Selection, View } from '../view/view.ts';
import type { FacetColumn } from './facet-index.ts';

/** How many papers each value of one facet would show. */
export interface FacetCounts {
  readonly column: FacetColumn;
  /** By the value's number: the papers that satisfy every other facet and the query, and carry the value. */
  readonly numbers: Uint32Array;
  /** What is asked of the facet itself, which the counts ignore. */
  readonly selection: Selection;
}

/** One value of a facet, with the number of papers it would show. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly state: 'any' | 'not' | null;
}

/** Tells whether a folded word answers what was asked for. */
export type WordTest = (word: string) => boolean;

/** Where the match is when the title and the name do not show it. */
export interface Snippet {
  readonly field: 'notes' | 'note page' | 'venue' | 'affiliation' | 'author' | 'tag' | 'topic';
  readonly text: string;
  /** The asked words that it shows, and the test for them: those that title and name do not show. */
  readonly words: readonly string[];
  readonly answers: WordTest;
}

/** Why a paper matched the words. */
export interface Match {
  readonly answers: WordTest;
  readonly snippet: Snippet | null;
}

/** What a view shows. */
export interface Exploration {
  /** Positions in `dataset.papers`, in the order to show them. */
  readonly rows: Uint32Array;
  /** All papers of the list. */
  readonly total: number;
  readonly counts: Readonly<Record<FacetKey, FacetCounts>>;
}

/** A single constraint to drop when nothing is left, and what that gives. */
export interface Removal {
  readonly label: string;
  readonly view: View;
  readonly count: number;
}
