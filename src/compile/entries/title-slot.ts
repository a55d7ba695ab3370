import type { Mark } from '../markdown/styled-text.ts';
import type { TitlePrefix } from './title-prefix.ts';

/** Where a candidate's title stands in its head, how it is marked, and what stands before it. */
export interface TitleSlot extends TitlePrefix {
  readonly slot: 'link' | 'strong' | 'plain';
  readonly title: string;
  readonly start: number;
  /** Where what follows the title begins. */
  readonly end: number;
  /** The link that the title is, if it is one. */
  readonly link: Mark | null;
  /** The authors before the title, in a citation. */
  readonly authors: readonly string[];
}

/** A title without what stands before it. */
export type BareSlot = Omit<TitleSlot, keyof TitlePrefix> &
  Partial<Pick<TitlePrefix, 'name' | 'venue' | 'date' | 'affiliations'>>;
