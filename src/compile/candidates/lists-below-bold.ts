import type { List, RootContent } from 'mdast';
import { linksOf, styledText } from '../markdown/styled-text.ts';
import { isAllLinks } from '../names/link-kind.ts';
import type { SectionedBlock } from '../syntax/outline.ts';
import { isFieldList } from './field-list.ts';

/** At least this many bold lines above lists of entries show that the page names its lists in bold. */
const minLists = 2;

/** Whether bold lines name a page's lists: several like `**Ropes**` are right above lists of entries. */
export function namesListsInBold(blocks: readonly SectionedBlock[]): boolean {
  const lists = blocks.filter(
    ({ node, heading }, index) =>
      node.type === 'list' &&
      isBoldLine(blocks[index - 1]?.node) &&
      blocks[index - 1]?.heading === heading &&
      !isFieldList(node),
  );
  return lists.length >= minLists;
}

function isBoldLine(node: SectionedBlock['node'] | undefined): boolean {
  return (
    node?.type === 'paragraph' &&
    node.children.length === 1 &&
    node.children[0]?.type === 'strong' &&
    linksOf(styledText(node.children)).length === 0
  );
}

/** Tells whether each item of a list is an address, printed in full, and nothing else. */
export function areBareAddresses({ children }: List): boolean {
  return children.every(({ children: [first, more] }) => more === undefined && isBareAddress(first));
}

function isBareAddress(node: RootContent | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  const text = styledText(node.children);
  return isAllLinks(text) && /^\s*https?:\/\/\S+\s*$/u.test(text.text);
}
