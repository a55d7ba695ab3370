import { createElement, type ReactNode } from 'react';
import type { FormulaNode } from '../paper/formula.ts';
import { plainTextOf, type RichTextElement } from '../paper/rich-text.ts';
import { focusableWhenScrollable } from './focusable-when-scrollable.ts';

/**
 * Inline formulas with a longer source, in characters, may be wider than the panel and scroll on their own.
 */
const maxInlineLength = 40;

/** A formula as MathML, or as its source if the compiler could not parse it. */
export function Formula({ node }: { node: RichTextElement }) {
  const { kind, formula } = node;
  const source = plainTextOf(node.children ?? []);
  const isBlock = kind === 'block';
  const content =
    formula === undefined ? (
      <code>{source}</code>
    ) : (
      createElement('math', { alttext: source, display: kind }, renderNodes(formula))
    );
  if (!isBlock && source.length <= maxInlineLength) return content;
  return createElement(
    isBlock ? 'div' : 'span',
    { ref: focusableWhenScrollable, 'data-math': isBlock ? 'block' : 'long' },
    content,
  );
}

function renderNodes(nodes: readonly FormulaNode[]): ReactNode[] {
  return nodes.map((node, index) =>
    typeof node === 'string'
      ? node
      : createElement(
          node.tag,
          { key: index, ...node.attributes },
          node.children === undefined ? undefined : renderNodes(node.children),
        ),
  );
}
