import type { Snippet, WordTest } from '../search/exploration.ts';

/** One suggestion of the palette. */
export interface PaletteRow {
  /** Unique among all rows. */
  readonly id: string;
  /** The short name that precedes the title of a paper; otherwise empty. */
  readonly name: string;
  readonly label: string;
  /** Further details: venue and year, or a path. */
  readonly detail: string;
  /** The number of papers it shows; null if that does not apply. */
  readonly count: number | null;
  /** The key that does the same; null if there is none. */
  readonly key: string | null;
  /** Test which words of name and label, and of the details, match the typed text. */
  readonly matchesWord: WordTest;
  readonly matchesDetailWord: WordTest;
  /** The matching text of a paper if neither name nor title matches. */
  readonly snippet: Snippet | null;
  readonly choose: () => void;
}

export interface PaletteGroup {
  readonly name: string;
  readonly rows: readonly PaletteRow[];
}

/** A row with nothing but a label. */
export function plainRow(id: string, label: string, choose: () => void): PaletteRow {
  return {
    id,
    name: '',
    label,
    detail: '',
    count: null,
    key: null,
    matchesWord: matchesNothing,
    matchesDetailWord: matchesNothing,
    snippet: null,
    choose,
  };
}

/** For rows that no typed text has found. */
export function matchesNothing(): boolean {
  return false;
}
