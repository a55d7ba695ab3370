import type { ReactNode } from 'react';
import type { RichTextElement } from '../paper/rich-text.ts';
import type { Match } from '../search/exploration.ts';
import type { RichTextLocation } from '../ui/dom.ts';
import type { ResolveLink } from '../ui/links/external-link.ts';
import type { HeadingTag } from './headings.ts';

/** What rendering rich text needs besides its nodes. */
export interface RichTextContext {
  readonly resolve: ResolveLink;
  /** The tag of each heading. */
  readonly headings: ReadonlyMap<RichTextElement, HeadingTag>;
  /** The anchors that exist in the text; links to other anchors become plain text. */
  readonly anchors: ReadonlySet<string>;
  readonly location: RichTextLocation;
  /** Renders an entry of a page; null in the panel, whose texts have none. */
  readonly renderEntry: ((node: RichTextElement) => ReactNode) | null;
  /** Why the paper matches the query: its words are marked. Null without a query. */
  readonly match: Match | null;
  /** Shows a picture in the lightbox; null inside links and summaries, where a click does something else, and without scripts. */
  readonly enlarge: ((picture: Picture) => void) | null;
  /** Where the list's files are: empty, or from the page to the site's folder, as in `../../`. */
  readonly filesAt: string;
  /** The caption of the figure around the current node; empty outside figures. */
  readonly caption: string;
}

/** A picture and its caption. */
export interface Picture {
  readonly node: RichTextElement;
  readonly caption: string;
}
