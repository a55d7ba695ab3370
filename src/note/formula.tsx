import { createElement, type ReactNode } from 'react';
import type { FormulaNode } from '../paper/formula.ts';
import { type NoteElement, noteText } from '../paper/note.ts';
import { reachWhenWide } from './reach-when-wide.ts';

/** A longer formula may be wider than the panel: it scrolls on its own. In characters of its source. */
const longest = 40;

/** A formula, set as MathML; one that could not be read shows its source. */
export function Formula({ node }: { node: NoteElement }) {
  const { kind, formula } = node;
  const source = noteText(node.children ?? []);
  const isBlock = kind === 'block';
  const inside =
    formula === undefined ? (
      <code>{source}</code>
    ) : (
      createElement('math', { alttext: source, display: kind }, drawNodes(formula))
    );
  if (!isBlock && source.length <= longest) return inside;
  return createElement(
    isBlock ? 'div' : 'span',
    { ref: reachWhenWide, 'data-math': isBlock ? 'block' : 'long' },
    inside,
  );
}

function drawNodes(nodes: readonly FormulaNode[]): ReactNode[] {
  return nodes.map((node, place) =>
    typeof node === 'string'
      ? node
      : createElement(
          node.tag,
          { key: place, ...node.attributes },
          node.children === undefined ? undefined : drawNodes(node.children),
        ),
  );
}
