import type { FacetKey } from '../paper/facets.ts';
import type { View } from '../view/view.ts';

/** One value of a facet, with the number of papers it would show. */
export interface FacetCount {
  readonly value: string;
  /** Papers that satisfy every other facet and the query, and carry this value. */
  readonly count: number;
  readonly state: 'any' | 'not' | null;
}

/** Why a paper matched the words: the folded words of the list that were hit. */
export interface Match {
  readonly terms: ReadonlySet<string>;
  /** Where the match is when the title and the name do not show it. */
  readonly snippet: { readonly field: 'notes' | 'note page' | 'venue' | 'affiliation' | 'author' | 'tag'; readonly text: string } | null;
}

/** What a view shows. */
export interface Exploration {
  /** Positions in `dataset.papers`, in the order to show them. */
  readonly rows: readonly number[];
  /** All papers of the list. */
  readonly total: number;
  /** For every facet all its values: most papers first, then by name; years newest first, topics as the list first names them, "(none)" last. */
  readonly counts: Readonly<Record<FacetKey, readonly FacetCount[]>>;
}

/** A single constraint to drop when nothing is left, and what that gives. */
export interface WayOut {
  readonly label: string;
  readonly view: View;
  readonly count: number;
}
