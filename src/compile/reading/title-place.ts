import type { Mark } from '../markdown/styled-text.ts';

/** Where a candidate's title stands, and how it is marked. */
export interface TitlePlace {
  readonly setAs: 'link' | 'strong' | 'plain';
  readonly title: string;
  /** Whether it stands in quotes after other words, or in italics after a chapter, as those of articles do in citations. */
  readonly isQuoted: boolean;
  readonly start: number;
  /** Where what follows the title begins. */
  readonly end: number;
  /** The link that the title is, if it is one. */
  readonly link: Mark | null;
}
