import type { BlockContent, DefinitionContent, Node, Parent } from 'mdast';

/** A GitBook tag, `{% ... %}`. */
export interface GitBookTag extends Node {
  type: 'gitBookTag';
  /** The tag's source. */
  source: string;
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** A GitBook block: an opening tag and the content up to its end tag. */
export interface GitBookBlock extends Parent {
  type: 'gitBookBlock';
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (BlockContent | DefinitionContent)[];
}

/** Replaces a part of a page that lists papers. */
export interface EntryPlaceholder extends Node {
  type: 'entryPlaceholder';
  /** The listed entries, by their index among the page's entries and their line. */
  entries: readonly { readonly number: number; readonly line: number }[];
  /** The text of the heading when the first entry is one; else null. */
  heading: string | null;
}

declare module 'mdast' {
  interface BlockContentMap {
    entryPlaceholder: EntryPlaceholder;
    gitBookTag: GitBookTag;
    gitBookBlock: GitBookBlock;
  }
  interface RootContentMap {
    entryPlaceholder: EntryPlaceholder;
    gitBookTag: GitBookTag;
    gitBookBlock: GitBookBlock;
  }
}

declare module 'hast' {
  interface ElementContentMap {
    entryPlaceholder: EntryPlaceholder;
  }
  interface RootContentMap {
    entryPlaceholder: EntryPlaceholder;
  }
}
