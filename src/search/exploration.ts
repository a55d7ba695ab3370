import type { FacetSelection, View } from '../view/view.ts';
import type { FacetColumn } from './facet-index.ts';
import type { PerFacet } from './per-facet.ts';

/** The counts of one facet. */
export interface FacetCounts {
  readonly column: FacetColumn;
  /** By value id: how many papers have the value and match the query and every other facet. */
  readonly countByValue: Uint32Array;
  /** The selection in this facet, which its own counts ignore. */
  readonly selection: FacetSelection;
}

/**
 * One value of a facet, and how many papers have it and match the query and every other facet: what selecting
 * only this value would show.
 */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  /** Whether the value is ticked (`any`) or excluded (`not`); null for neither. */
  readonly state: 'any' | 'not' | null;
}

/** Tells whether a folded word matches. */
export type WordTest = (word: string) => boolean;

/** An excerpt for matches outside title and name. */
export interface Snippet {
  readonly field:
    | 'own note'
    | 'own tag'
    | 'notes'
    | 'note page'
    | 'venue'
    | 'affiliation'
    | 'author'
    | 'tag'
    | 'topic';
  readonly text: string;
  /** The query words found in the excerpt but not in title or name. */
  readonly words: readonly string[];
  readonly matchesWord: WordTest;
}

/** Why a paper matches a query. */
export interface Match {
  readonly matchesWord: WordTest;
  readonly snippet: Snippet | null;
}

/** The result of applying a view to a list. */
export interface Exploration {
  /** Positions in `dataset.papers`, in display order. */
  readonly rows: Uint32Array;
  /** The number of papers in the list. */
  readonly total: number;
  readonly counts: PerFacet<FacetCounts>;
}

/** A constraint that can be removed when nothing is shown, and the resulting view and number of rows. */
export interface Removal {
  readonly label: string;
  readonly view: View;
  readonly count: number;
}
