import type { ReactNode } from 'react';
import type { NoteElement } from '../paper/note.ts';
import type { Match } from '../search/exploration.ts';
import type { NoteHolder } from '../ui/dom.ts';
import type { ResolveLink } from '../ui/external-link.ts';
import type { HeadingTag } from './note-headings.ts';

/** What the nodes of a note need to be drawn. */
export interface Drawing {
  readonly resolve: ResolveLink;
  /** How each heading is drawn. */
  readonly headings: ReadonlyMap<NoteElement, HeadingTag>;
  /** The anchors that links of the note may lead to. */
  readonly anchors: ReadonlySet<string>;
  readonly holder: NoteHolder;
  /** Draws a paper that a page lists; notes list none. */
  readonly entry: ((node: NoteElement) => ReactNode) | null;
  /** What the reader searched for; its words are marked. */
  readonly match: Match | null;
  /** Shows a picture as large as the window allows; null inside a link, which is followed instead. */
  readonly enlarge: ((picture: Picture) => void) | null;
  /** The words below the picture that is being drawn. */
  readonly caption: string;
}

/** A picture with the words below it. */
export interface Picture {
  readonly node: NoteElement;
  readonly caption: string;
}
