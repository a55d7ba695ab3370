import type { Paragraph } from 'mdast';
import { type StyledText, slice, styledText } from '../markdown/styled-text.ts';
import type { SectionedBlock } from '../syntax/outline.ts';

/** `Authors:` and `Authors: Ada Frost`: a heading without marks, cut at the first colon. */
export function labelAndValue(styled: StyledText): {
  readonly label: string;
  readonly value: StyledText | null;
} {
  const colon = /[:：]/u.exec(styled.text)?.index ?? styled.text.length;
  const label = wordsOf(styled.text.slice(0, colon));
  const value = slice(styled, colon + (/^[:：\s]*/u.exec(styled.text.slice(colon))?.[0].length ?? 0));
  return { label, value: /\p{L}|\d/u.test(value.text) ? value : null };
}

/** A heading's words without the colon and the marks around them. */
function wordsOf(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '');
}

/** A paragraph or a list as one line: it is one value, wherever its source breaks. Null for other blocks. */
export function writtenIn(node: SectionedBlock['node']): StyledText | null {
  if (node.type === 'list') {
    const items = node.children.flatMap(({ children: [first] }) =>
      first?.type === 'paragraph' ? [[{ type: 'text' as const, value: ', ' }, ...first.children]] : [],
    );
    return oneLine(items.flat().slice(1));
  }
  return node.type === 'paragraph' ? oneLine(node.children) : null;
}

function oneLine(nodes: Paragraph['children']): StyledText {
  const { text, marks } = styledText(nodes);
  return { text: text.replace(/\s/gu, ' '), marks };
}
