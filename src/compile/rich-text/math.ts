import type { Element } from 'hast';
import type { RichTextNode } from '../../paper/rich-text.ts';
import type { RichTextContext } from './rich-text-context.ts';
import { textOf } from './text-of.ts';

/** A formula in TeX, as a node of remark-math. */
export interface TexNode {
  readonly value: string;
  readonly position?: Element['position'];
}

/** Wraps TeX in a `math` element; the `dataKind` property marks it as such. */
export function mathElement(kind: 'inline' | 'block', { value, position }: TexNode): Element {
  const element: Element = {
    type: 'element',
    tagName: 'math',
    properties: { dataKind: kind },
    children: [{ type: 'text', value }],
  };
  return position === undefined ? element : { ...element, position };
}

/** Converts a `math` element: TeX to a parsed formula with its source, MathML in the list to its text. */
export function convertMath(
  node: Element,
  { file, parseFormula, reporter }: RichTextContext,
): RichTextNode[] {
  const kind = node.properties.dataKind;
  const text = textOf(node);
  if (kind !== 'inline' && kind !== 'block') return [text];
  const result = parseFormula(text, kind);
  if ('nodes' in result) return [{ tag: 'math', kind, formula: result.nodes, children: [text] }];
  const location = { file, line: node.position?.start.line ?? 1 };
  reporter.report('math-unreadable', location, `cannot render the formula: ${result.problem}`);
  return [{ tag: 'math', kind, children: [text] }];
}
