import type { Blockquote, Paragraph } from 'mdast';
import { linksOf, styledText } from '../markdown/styled-text.ts';
import type { SectionedBlock } from '../syntax/outline.ts';

/** The longest name of a group, in characters. */
const maxCaption = 60;

/** A paragraph that may name a group of blockquotes: a short line without links and full stop. */
export function quotedCaption(paragraph: Paragraph): string | null {
  const styled = styledText(paragraph.children);
  const text = styled.text.trim();
  const isShort = text !== '' && text.length <= maxCaption && !/[\n,，]|[.。!！?？]$/u.test(text);
  return isShort && linksOf(styled).length === 0 ? text.replace(/[\s:：]+$/u, '') : null;
}

/**
 * The captions of blockquotes, with their words and depth: a blockquote that is only a short line, `> 2018`,
 * before deeper ones, `>> Frost, A Title, 2018`.
 */
export function captionsOfQuotes(
  blocks: readonly SectionedBlock[],
): ReadonlyMap<SectionedBlock, { readonly words: string; readonly depth: number }> {
  const found = new Map<SectionedBlock, { words: string; depth: number }>();
  blocks.forEach((block, index) => {
    const after = blocks[index + 1];
    if (after === undefined || after.heading !== block.heading) return;
    const depth = quoteDepth(block);
    if (depth === 0 || quoteDepth(after) <= depth) return;
    const only = onlyParagraph(block.node);
    const words = only === null ? null : quotedCaption(only);
    if (words !== null) found.set(block, { words, depth });
  });
  return found;
}

/** How many blockquotes are around the beginning of a block. */
export function quoteDepth({ node }: Pick<SectionedBlock, 'node'>): number {
  let depth = 0;
  let inner: SectionedBlock['node'] | undefined = node;
  while (inner?.type === 'blockquote') {
    depth += 1;
    inner = (inner as Blockquote).children[0];
  }
  return depth;
}

function onlyParagraph(node: SectionedBlock['node']): Paragraph | null {
  let inner = node;
  while (inner.type === 'blockquote') {
    const [first, ...others]: Blockquote['children'] = inner.children;
    if (first === undefined || others.length > 0) return null;
    inner = first;
  }
  return inner.type === 'paragraph' ? inner : null;
}
