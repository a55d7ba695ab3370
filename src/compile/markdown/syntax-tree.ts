import type { BlockContent, DefinitionContent, Node, Parent } from 'mdast';

/** One `{% ... %}` tag, as it stands. */
export interface LiquidTag extends Node {
  type: 'liquidTag';
  /** The tag as it is written. */
  source: string;
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** A GitBook block with what stands between its tags. */
export interface LiquidBlock extends Parent {
  type: 'liquidBlock';
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (BlockContent | DefinitionContent)[];
}

/** Where a page lists papers, in place of the text that lists them. */
export interface EntryPlace extends Node {
  type: 'entryPlace';
  /** Each with its number among the page's entries, and the line where it stands. */
  entries: readonly { readonly number: number; readonly line: number }[];
  /** The heading that the first is; null for one that is no heading. */
  heading: string | null;
}

declare module 'mdast' {
  interface BlockContentMap {
    entryPlace: EntryPlace;
    liquidTag: LiquidTag;
    liquidBlock: LiquidBlock;
  }
  interface RootContentMap {
    entryPlace: EntryPlace;
    liquidTag: LiquidTag;
    liquidBlock: LiquidBlock;
  }
}

declare module 'hast' {
  interface ElementContentMap {
    entryPlace: EntryPlace;
  }
  interface RootContentMap {
    entryPlace: EntryPlace;
  }
}
