import type { LineUse } from './report-kinds.ts';

/* What the compiler says about one line of a list: shown by `explain` and by List health, stored nowhere. */

/** What became of a line, and how the part of the page that it belongs to was read. */
export interface Explanation {
  /** Null for a line beyond the end of the page. */
  readonly use: LineUse | null;
  /** The paper that the line lists or says something about. */
  readonly paper: { readonly id: string; readonly title: string } | null;
  /** What became of the line, how its page was read if not for entries, and why the line is not an entry. */
  readonly sentences: readonly string[];
  /** The item, row, paragraph or heading that the line is in; null where nothing may be an entry. */
  readonly reading: Reading | null;
}

/** How an item, a row, a paragraph or a heading was read. Scores are log odds. */
export interface Reading {
  readonly container: string;
  readonly line: number;
  readonly endLine: number;
  /** Its first line, and then every further line, item below it or cell. */
  readonly lines: readonly ReadLine[];
  /** The words taken for the title, and by how much the reading is better than one without a title. */
  readonly title: { readonly text: string; readonly gain: number } | null;
  /** The second best title, and how much worse the reading with it is. */
  readonly runnerUp: { readonly text: string; readonly less: number } | null;
}

/** A line as it was labelled. */
export interface ReadLine {
  /** Its words, without markup. */
  readonly text: string;
  /** In the order of the words; what is between them is punctuation. */
  readonly spans: readonly ReadSpan[];
}

/** Consecutive words with one label. */
export interface ReadSpan {
  readonly text: string;
  /** Where it begins and ends in the text of its line. */
  readonly start: number;
  readonly end: number;
  /** The pieces between delimiters that it is made of. */
  readonly atoms: readonly string[];
  readonly label: string;
  readonly score: number;
  /** Its slot: where it opens and closes, the style, and the line. */
  readonly opens: string;
  readonly closes: string;
  readonly style: string;
  readonly slotLine: string;
  /** What it may be by its words alone, likeliest first. */
  readonly hypotheses: readonly { readonly label: string; readonly score: number }[];
  /** What speaks for and against its being a title, in log odds; empty where it cannot be one. */
  readonly titleEvidence: readonly { readonly says: string; readonly adds: number }[];
  /** How much its slot adds to the score of its label. */
  readonly slotAdds: number;
  /** What the slot holds in the other entries of the page; the shares add up to 1. */
  readonly slotHolds: readonly { readonly label: string; readonly share: number }[];
}
