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

declare module 'mdast' {
  interface BlockContentMap {
    liquidTag: LiquidTag;
    liquidBlock: LiquidBlock;
  }
  interface RootContentMap {
    liquidTag: LiquidTag;
    liquidBlock: LiquidBlock;
  }
}
