import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast';
import { linksOf, type StyledText, styledText } from '../syntax/styled-text.ts';
import { findGroups, type Group } from './groups.ts';

/** A list item that may list a paper: its first paragraph is read, the rest belongs to it. */
export interface Candidate {
  readonly node: ListItem;
  readonly head: StyledText;
  readonly groups: readonly Group[];
  /** Further blocks of the item that are not lists. */
  readonly blocks: readonly (BlockContent | DefinitionContent)[];
  readonly lists: readonly List[];
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly headEndLine: number;
  readonly section: readonly string[];
}

/** Takes a list item apart. */
export function candidateOf(node: ListItem, section: readonly string[]): Candidate {
  const [first, ...others] = node.children;
  const headed = first?.type === 'paragraph';
  const rest = headed ? others : node.children;
  const head = headed ? styledText(first.children) : { text: '', marks: [] };
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return {
    node,
    head,
    groups: findGroups(head),
    blocks: rest.filter((child) => child.type !== 'list'),
    lists: rest.filter((child) => child.type === 'list'),
    line,
    column,
    endLine: node.position?.end.line ?? line,
    headEndLine: headed ? (first.position?.end.line ?? line) : line,
    section,
  };
}

/** The items right below a candidate, whatever list they stand in. */
export function childrenOf(candidate: Candidate): Candidate[] {
  return candidate.lists.flatMap((list) => list.children.map((item) => candidateOf(item, candidate.section)));
}

/** Tells whether a link leads to another place of the same list: a relative path or an anchor. */
export function isLocalUrl(url: string): boolean {
  return url !== '' && !/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(url);
}

/** Tells whether every word of a text stands inside a link. */
export function isAllLinks(text: StyledText): boolean {
  const links = linksOf(text);
  if (links.length === 0) return false;
  let outside = '';
  let from = 0;
  for (const link of links) {
    outside += text.text.slice(from, Math.max(from, link.start));
    from = Math.max(from, link.end);
  }
  return !/[\p{L}\p{N}]/u.test(outside + text.text.slice(from));
}
