import type { Mark } from '../markdown/styled-text.ts';

/** Where a candidate's title is, and how it is marked. */
export interface TitlePlace {
  readonly setAs: 'link' | 'strong' | 'plain';
  readonly title: string;
  /** The name of its system, if that was printed in brackets before it. */
  readonly name: string | null;
  /**
   * Whether it is in quotation marks after other words, or in italics after a chapter or a name, as titles
   * are in citations.
   */
  readonly isQuoted: boolean;
  readonly start: number;
  /** Where the text after the title begins. */
  readonly end: number;
  /** The link that the title is, if it is one. */
  readonly link: Mark | null;
}
